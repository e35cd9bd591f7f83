import { beforeAll, describe, expect, it } from 'vitest'
import { createLoaders } from '../../src/graph/loaders.ts'
import type { SuggestionQuestion, Tie } from '../../src/graph/partners/model.ts'
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { productSeeds, seedsOf, useRunner } from '../support/graph.ts'
import { oracleOf, type OracleQuestion } from '../support/partnersOracle.ts'
import { randomWorld } from '../support/partnersOracleWorlds.ts'
import { millbrook } from '../support/worlds/millbrook.ts'

const worlds: [string, () => Promise<CheckedSeeds> | CheckedSeeds][] = [
  ['the seeds of the product', productSeeds],
  ['Millbrook', () => seedsOf(millbrook)],
  ...[1, 2, 3, 4, 5, 6].map((seed): [string, () => CheckedSeeds] => [
    `random world ${seed}`,
    () => seedsOf(randomWorld(seed)),
  ]),
]

const inBrief = ({ kind, through, part, ownRole, theirRole, assertion }: Tie) =>
  [kind, through, part, ownRole, theirRole, assertion].map((word) => word ?? '-').join(' ')

const questionOf = ({
  for: asker,
  need,
  statedOnly = false,
  includePartners = false,
}: OracleQuestion): SuggestionQuestion => ({
  for: asker,
  ...(need && { need }),
  exclude: { kinds: ['GROUP'], publishersOnly: true },
  statedOnly,
  includePartners,
})

describe.each(worlds)('a second implementation agrees with the graph on %s', (_name, seedsOfWorld) => {
  const { runner, warnings } = useRunner()
  let seeds: CheckedSeeds
  beforeAll(async () => {
    await prepare(runner)
    seeds = await seedsOfWorld()
    await loadSeeds(seeds, runner)
  })

  it('about the partners of every organisation and what ties them', async () => {
    const oracle = oracleOf(seeds)
    const loaders = createLoaders(runner.read)
    const found = await Promise.all(oracle.orgs.map((id) => loaders.partners({}).load(id)))
    for (const [index, id] of oracle.orgs.entries()) {
      const { partners, omitted } = found[index]!
      expect([id, omitted]).toEqual([id, 0])
      expect(Object.fromEntries(partners.map((each) => [each.id, each.ties.map(inBrief).sort()]))).toEqual(
        Object.fromEntries(oracle.ties(id)),
      )
    }
    expect(warnings).toEqual([])
  })

  it('about the suggestions for every organisation and programme, part by part', async () => {
    const of = (statedOnly: boolean) => oracleOf(seeds, statedOnly)
    const oracles = [of(false), of(true)] as const
    const ids = seeds.nodes
      .filter(({ kind }) => kind === 'Organisation' || kind === 'Programme')
      .map(({ id }) => id)
    const pick = (prefix: string, n: number) =>
      seeds.nodes
        .filter(({ id }) => id.startsWith(prefix))
        .filter((_node, index) => index % 5 === n % 5)
        .slice(0, 3)
        .map(({ id }) => id)
    for (const [n, id] of ids.entries()) {
      const need = [
        undefined,
        { communities: pick('community-', n), kinds: ['CHARITY'], roles: ['LEADS', 'DELIVERS'] },
        { themes: pick('theme-', n), places: pick('place-', n) },
      ][n % 3]
      const question: OracleQuestion = {
        for: id,
        ...(need && { need }),
        statedOnly: n % 4 === 3,
        includePartners: n % 2 === 1,
      }
      const { suggestions, omitted } = await createLoaders(runner.read).partnerSuggestions(
        questionOf(question),
      )
      const brief = suggestions.map(({ id: other, score, parts, introducers }) => ({
        id: other,
        score,
        parts: Object.fromEntries(parts.map(({ part, value }) => [part, value])),
        introducers: introducers.map((each) => each.id).sort(),
      }))
      const expected = oracles[question.statedOnly ? 1 : 0].suggestions(question)
      const byId = <Each extends { id: string }>(list: Each[]) =>
        [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect([question, omitted, byId(brief)]).toEqual([question, 0, byId(expected)])
      expect(brief.map(({ score }) => score)).toEqual(expected.map(({ score }) => score))
    }
  }, 30_000)
})
