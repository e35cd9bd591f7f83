/** Words for names and summaries, common ones, so that searching finds many and must choose. */
import type { Chance } from './chance.ts'

const hills =
  'Ash Beech Birch Elm Hazel Holly Linden Maple Oak Rowan Willow Alder Cedar Hawthorn Juniper Larch'
const ends =
  'bourne bridge brook bury combe croft dale field ford gate ham heath hill hurst ley mere moor port stead ton'
export const placeNames = hills.split(' ').flatMap((tree) => ends.split(' ').map((end) => tree + end))

const subjects =
  'asthma cancer diabetes dementia housing smoking vaccination maternity nutrition loneliness employment fuel transport ' +
  'debt heart stroke anxiety sleep dental hearing sight obesity alcohol falls pain autism caring bereavement'
export const subjectNames = subjects.split(' ')

const groups =
  'carers refugees veterans farmers drivers students tenants parents teenagers widows newcomers apprentices cleaners ' +
  'weavers fishermen travellers prisoners nurses'
export const groupNames = groups.split(' ')

const forms =
  'Alliance Forum Network Trust Partnership Circle Centre Project Association Collective Board Hub'
const works =
  'screening outreach advice training mentoring befriending walking cooking reading coaching peer-support'

export const formNames = forms.split(' ')
export const workNames = works.split(' ')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A name that tells what a thing is about and that no other has: the number is its own. */
export const nameOf = (chance: Chance, number: number) =>
  `${chance.of(placeNames)} ${capital(chance.of(subjectNames))} ${chance.of(formNames)} ${number}`

/** A sentence or two of the sort that a report has. */
export const summaryOf = (chance: Chance) =>
  `Offers ${chance.of(workNames)} and ${chance.of(workNames)} on ${chance.of(subjectNames)} to ${chance.of(groupNames)} ` +
  `around ${chance.of(placeNames)}, with a view to ${chance.of(subjectNames)} and ${chance.of(subjectNames)}.`
