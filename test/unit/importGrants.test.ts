import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../src/errors.ts'
import { importFile, type ImportOptions } from '../../src/importing/import.ts'
import { dayOf } from '../../src/importing/grant.ts'
import { checkedLive } from '../../src/seeding/ensure.ts'
import { ground, inFolder, item, type Files } from '../support/smallSeeds.ts'

const real = (name: string) => fileURLToPath(new URL(`../data/360giving/${name}`, import.meta.url))

const grant = (more: object = {}) => ({
  id: '360G-harbour-1',
  title: 'Nets for the harbour',
  currency: 'GBP',
  amountAwarded: 1500,
  awardDate: '2021-03-31',
  fundingOrganization: [{ id: 'GB-CHC-1', name: 'Harbour Fund' }],
  recipientOrganization: [{ id: 'GB-CHC-2', name: 'Net Menders', organisationType: 'Registered Charity' }],
  ...more,
})

const packageOf = (...grants: object[]) => JSON.stringify({ grants })

/** Imports a file of this content beside these seeds, and gives the report and what was written. */
const imported = (
  content: string | Uint8Array,
  given: ImportOptions = {},
  seeds: Files = ground,
  name = 'grants.json',
) =>
  inFolder(seeds, async (folder) => {
    const home = join(folder, 'home')
    await mkdir(home)
    await writeFile(join(home, name), content)
    const { report, folder: batch } = await importFile(join(home, name), given, { seeds: folder, home })
    const items = async (plural: string) =>
      (await readFile(join(batch, `${plural}.jsonl`), 'utf8').catch(() => ''))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    return {
      report,
      rules: report.findings.map(({ level, rule, count }) => `${level} ${count}: ${rule}`),
      organisations: await items('organisations'),
      programmes: await items('programmes'),
      measures: await items('measures'),
      page: await readFile(join(batch, 'report.html'), 'utf8'),
    }
  })

const refusalOf = (content: string | Uint8Array, name?: string) =>
  imported(content, {}, ground, name).then(
    () => 'not refused',
    (error: unknown) => {
      expect(error).toBeInstanceOf(BadInput)
      return (error as Error).message
    },
  )

describe('a grant', () => {
  it('is a piece of work that one body funds and another receives, with its record as the passage', async () => {
    const { report, organisations, programmes, measures } = await imported(packageOf(grant()), {
      id: 'harbour',
    })
    expect(report.blocked).toBe(false)
    expect(organisations).toMatchObject([
      {
        id: 'org-gb-chc-1',
        identifiers: ['GB-CHC-1'],
        kind: 'CHARITY',
        links: { TAKES_PART_IN: [{ to: 'programme-360g-harbour-1', role: 'FUNDS' }] },
      },
      {
        id: 'org-gb-chc-2',
        links: {
          TAKES_PART_IN: [
            {
              role: 'RECEIVES',
              evidence: ['passage-360g-harbour-1'],
              asOf: { words: '2021-03-31', date: '2021-03-31' },
            },
          ],
        },
      },
    ])
    expect(programmes).toMatchObject([
      { id: 'programme-360g-harbour-1', kind: 'GRANT', name: 'Nets for the harbour' },
    ])
    expect(measures).toMatchObject([
      { value: 1500, unit: 'GBP', wording: '1500', basis: 'ACTUAL', counts: 'money awarded' },
    ])
  })

  it('of a sheet is the same as that of a package, but for where it stands', async () => {
    const sheet = [
      'Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Organisation Type',
      '360G-harbour-1,Nets for the harbour,GBP,1500,31/03/2021,GB-CHC-1,Harbour Fund,GB-CHC-2,Net Menders,Registered Charity',
    ].join('\r\n')
    const [ofSheet, ofPackage] = await Promise.all([
      imported(`\uFEFF${sheet}`, { id: 'harbour' }, ground, 'grants.csv'),
      imported(packageOf(grant()), { id: 'harbour' }),
    ])
    const withoutPlaces = (text: object) => JSON.stringify(text).replaceAll('31/03/2021', '2021-03-31')
    expect(withoutPlaces(ofSheet.organisations)).toBe(withoutPlaces(ofPackage.organisations))
    expect(ofSheet.programmes).toEqual(ofPackage.programmes)
  })

  it('to an individual is never loaded, and nothing of the person is shown', async () => {
    const person = { recipientIndividual: { id: 'x', name: 'Jane Roe' }, recipientOrganization: undefined }
    const { report, page } = await imported(packageOf(grant(), grant({ id: '360G-harbour-2', ...person })))
    expect(report.counts.Measure).toBe(1)
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        level: 'WARNING',
        rule: 'a grant to an individual is never loaded',
        count: 1,
      }),
    )
    expect(JSON.stringify(report) + page).not.toContain('Roe')
  })

  it.each([
    [
      'a person for a body',
      { recipientOrganization: [{ id: 'x-1', name: 'Dr Jane Roe' }] },
      /looks like a person/,
    ],
    ['a day that does not exist', { awardDate: '2021-02-30' }, /awardDate is a day that exists/],
    ['an amount in words', { amountAwarded: '1,500' }, /amountAwarded is a number/],
    ['no funder', { fundingOrganization: [] }, /needs a fundingOrganization/],
    [
      'a recipient without an id',
      { recipientOrganization: [{ name: 'Net Menders' }] },
      /needs an id: an org-id.guide/,
    ],
  ])('with %s blocks the batch, and the report says how to put it right', async (_what, more, rule) => {
    const { report, rules } = await imported(packageOf(grant(), grant({ id: '360G-harbour-2', ...more })))
    expect(report.blocked).toBe(true)
    expect(rules.filter((each) => each.startsWith('ERROR'))).toEqual([expect.stringMatching(rule)])
  })

  it('that is wrong four thousand times over is one line with three examples', async () => {
    const grants = Array.from({ length: 4_000 }, (_, at) =>
      grant({ id: `360G-harbour-${at}`, awardDate: 'soon' }),
    )
    const { report } = await imported(packageOf(...grants))
    const errors = report.findings.filter(({ rule }) => rule.startsWith('awardDate'))
    expect(errors.map(({ count, examples }) => [count, examples.length])).toEqual([[4_000, 3]])
  })
})

describe('a body of a batch', () => {
  const known = (more: string) => ({
    ...ground,
    'organisations.yaml': item(`id: org-menders, kind: CHARITY, ${more}`),
  })

  it('that bears a known identifier is the known one', async () =>
    inFolder(known('name: Net Menders, identifiers: [GB-CHC-2]'), async (seeds) => {
      const home = join(seeds, 'home')
      await mkdir(home)
      await writeFile(join(home, 'grants.json'), packageOf(grant()))
      const { folder } = await importFile(join(home, 'grants.json'), { id: 'harbour' }, { seeds, home })
      await mkdir(join(home, 'sets'))
      await rename(folder, join(home, 'sets', 'harbour'))
      const { nodes, links } = await checkedLive({ seeds, home })
      expect(nodes.filter(({ kind }) => kind === 'Organisation').map(({ id }) => id)).toEqual([
        'org-menders',
        'org-gb-chc-1',
      ])
      expect(links.filter(({ from }) => from === 'org-menders')).toHaveLength(1)
    }))

  it('that only has a known name is proposed, and not joined', async () => {
    const { report } = await imported(packageOf(grant()), {}, known('name: The Net Menders Ltd'))
    expect(report.duplicates).toEqual([
      {
        one: 'org-gb-chc-2',
        other: 'org-menders',
        names: ['Net Menders', 'The Net Menders Ltd'],
        reason: 'the same name but for legal form, articles or the order of words',
      },
    ])
  })

  it('that has a known identifier under another name is proposed too', async () => {
    const { report } = await imported(
      packageOf(grant()),
      {},
      known('name: Lighthouse Keepers, identifiers: [GB-CHC-2]'),
    )
    expect(report.duplicates).toMatchObject([
      { reason: 'the same identifier GB-CHC-2 under names that are not alike' },
    ])
  })
})

describe('a file', () => {
  it.each([
    ['malformed JSON', '{"grants": [{"id": }]}', 'grants.json', /is not JSON: Unexpected token/],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'grants.xls',
      /old form \(\.xls\), or one with a password/,
    ],
    [
      'a zip',
      Buffer.from('504b0304', 'hex'),
      'grants.xlsx',
      /is a workbook or another zip\. Save the sheet as CSV/,
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFF{"grants": []}', 'utf16le'),
      'grants.json',
      /is UTF-16 text\. Save it as UTF-8/,
    ],
    ['nothing', '', 'grants.json', /is empty/],
    ['something else', 'name,age\nx,1\n', 'people.csv', /is of no form that is known/],
    [
      'a column twice',
      'Identifier,Funding Org:Name,Funding Org:Name\n1,a,b\n',
      'g.csv',
      /has the column "Funding Org:Name" twice/,
    ],
  ])('with %s is refused in words', async (_what, content, name, words) =>
    expect(await refusalOf(content, name)).toMatch(words),
  )

  it('that is not there is refused in words', () =>
    expect(importFile('/nowhere/grants.json', {}, { seeds: '', home: '' })).rejects.toThrow(
      /There is no file/,
    ))

  it('under the name of the seeds is refused', () =>
    expect(imported(packageOf(grant()), { id: 'seeds' })).rejects.toThrow(/give another name with --as/))

  it('that is windows-1252 is read so, with a remark', async () => {
    const { report } = await imported(await readFile(real('windows-1252.csv')), {}, ground, 'grants.csv')
    expect(report.remarks).toEqual([expect.stringContaining('It was read as windows-1252')])
    expect(report.records).toBe(2)
  })

  it('of a publisher with broken records says all that is wrong at once', async () => {
    const { rules } = await imported(await readFile(real('broken.json')))
    expect(rules.filter((rule) => rule.startsWith('ERROR'))).toEqual([
      expect.stringMatching(/^ERROR 1: recipientOrganization needs an id/),
      'ERROR 1: a grant has the id of another one',
    ])
  })

  it('with __proto__ for a field changes nothing but its own record', async () => {
    const { report } = await imported(
      packageOf(grant()).replace('"title"', '"__proto__":{"polluted":1},"title"'),
    )
    expect(report.blocked).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})

describe('475 grants of a real funder', () => {
  it('are all taken, with every field taken or named', async () => {
    const text = await readFile(real('alwf-grants.json'), 'utf8')
    const { report, organisations } = await imported(text, {
      id: 'alwf',
      licence: 'CC BY 4.0',
      version: '2021',
    })
    expect(report.blocked).toBe(false)

    // Counted again in another way: what the file says, and nothing of what the importer made of it.
    type Body = { id: string }
    const { grants } = JSON.parse(text) as {
      grants: {
        fundingOrganization: Body[]
        recipientOrganization: Body[]
        beneficiaryLocation?: { geoCode?: string }[]
      }[]
    }
    const ids = grants.flatMap((each) =>
      [...each.fundingOrganization, ...each.recipientOrganization].map(({ id }) => id),
    )
    const codes = grants.flatMap(({ beneficiaryLocation = [] }) =>
      beneficiaryLocation.flatMap(({ geoCode }) => geoCode ?? []),
    )
    expect(report.counts).toMatchObject({
      Measure: grants.length,
      Organisation: new Set(ids).size,
      Place: new Set(codes).size,
      Passage: grants.length + 1,
    })
    const roles = organisations.flatMap(
      ({ links }) => (links as { TAKES_PART_IN: { role: string }[] }).TAKES_PART_IN,
    )
    expect(roles.filter(({ role }) => role === 'RECEIVES')).toHaveLength(475)
    expect(report.untaken.map(({ field, count }) => `${field} ${count}`)).toEqual([
      'amountAppliedFor 475',
      'beneficiaryLocation.countryCode 358',
      'beneficiaryLocation.geoCodeType 156',
      'dataSource 461',
      'dateModified 351',
      'recipientOrganization.addressLocality 472',
      'recipientOrganization.charityNumber 324',
      'recipientOrganization.companyNumber 100',
      'recipientOrganization.postalCode 474',
    ])
  })
})

describe('a day', () => {
  it.each([
    ['2021-03-31', '2021-03-31'],
    ['2020-11-03T00:00:00+00:00', '2020-11-03'],
    ['31/03/2021', '2021-03-31'],
    ['1.4.2021', '2021-04-01'],
    ['31/02/2021', null],
    ['2021-13-01', null],
    ['March 2021', null],
  ])('%s is read as %s', (text, day) => expect(dayOf(text)).toBe(day))
})
