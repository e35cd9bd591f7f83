import { z } from 'zod'
import { common, NameStatus } from '../values.ts'

export const OrganisationKind = z.enum([
  'NHS_TRUST',
  'INTEGRATED_CARE_SYSTEM',
  'COUNCIL',
  'COMBINED_AUTHORITY',
  'UNIVERSITY',
  'SCHOOL',
  'CHARITY',
  'COMMUNITY_GROUP',
  'INFRASTRUCTURE_BODY',
  'COMPANY',
  'ELECTED_OFFICE',
  'POLICE_FORCE',
  'PUBLIC_BODY',
  'INTERNATIONAL_BODY',
  'PARTNERSHIP',
  'GROUP',
])

/** A body that acts. Collective or unnamed actors are of kind GROUP. */
export const Organisation = z.strictObject({
  ...common,
  kind: OrganisationKind,
  nameStatus: NameStatus.default('NAMED'),
})
export type Organisation = z.output<typeof Organisation>
