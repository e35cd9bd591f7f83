import { describe, expect, it } from 'vitest'
import { dated, derivedOfLinks, derivedOfNodes, stamp, vocabulary } from '../../src/graph/constraints.ts'
import { linkField, linkFields } from '../../src/graph/linkFields.ts'
import {
  hierarchies,
  kindNames,
  kindOfId,
  kinds,
  relationshipOf,
  relationshipTypes,
  type Kind,
} from '../../src/graph/ontology.ts'
import { layout, linkLayout } from '../../src/graph/properties.ts'

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

describe('the kinds', () => {
  it('have prefixes and plurals of their own', () => {
    expect(repeated(kindNames.map((kind) => kinds[kind].prefix))).toEqual([])
    expect(repeated(kindNames.map((kind) => kinds[kind].plural))).toEqual([])
  })

  it('have prefixes without a hyphen and plurals without a dot, so that ids and file names can be taken apart', () => {
    expect(kindNames.filter((kind) => !/^[a-z]+$/.test(kinds[kind].prefix))).toEqual([])
    expect(kindNames.filter((kind) => !/^[a-z]+$/.test(kinds[kind].plural))).toEqual([])
  })

  it.each(kindNames)('%s is told from an id', (kind) =>
    expect(kindOfId(`${kinds[kind].prefix}-a-b`)).toBe(kind),
  )

  it.each(['', '-', 'org', 'orgs-a', 'Org-a', '-org-a', ' org-a', 'constructor-a', '__proto__-a'])(
    'no kind is told from %j',
    (id) => expect(kindOfId(id)).toBe(null),
  )
})

describe('the relationships', () => {
  it('join two kinds in one way only', () => {
    const joins = relationshipTypes.flatMap((type) =>
      relationshipOf(type).joins.map(({ from, to }) => `${from} ${type} ${to}`),
    )
    expect(repeated(joins)).toEqual([])
  })

  it('are one field on either end, and no two have the same name there', () => {
    expect(repeated(linkFields.map(({ kind, name }) => `${kind}.${name}`))).toEqual([])
    for (const field of linkFields) expect(linkField(field.kind, field.name)).toBe(field)
    const joins = relationshipTypes.flatMap((type) => relationshipOf(type).joins)
    expect(linkFields).toHaveLength(2 * joins.length)
  })

  it('never have the name of a property', () => {
    const clashes = linkFields.filter(({ kind, name }) => layout(kind).columns.includes(name))
    expect(clashes.map(({ kind, name }) => `${kind}.${name}`)).toEqual([])
  })

  it('lead to a field of a place, community or theme that also counts narrower ones, where they inherit', () => {
    for (const { kind, name, type, direction, inheritsAlong } of linkFields) {
      const expected =
        relationshipOf(type).inherits && direction === 'in'
          ? hierarchies[kind as keyof typeof hierarchies]
          : null
      expect(inheritsAlong, `${kind}.${name}`).toBe(expected)
    }
  })

  it('of a hierarchy join its kind to itself', () => {
    for (const [kind, type] of Object.entries(hierarchies)) {
      expect(relationshipOf(type).joins).toContainEqual(expect.objectContaining({ from: kind, to: kind }))
    }
  })

  it('have roles that are not repeated', () => {
    for (const type of relationshipTypes) expect(repeated(relationshipOf(type).roles ?? []), type).toEqual([])
  })
})

describe('what loading adds', () => {
  const added = new Set<string>([...derivedOfNodes, ...derivedOfLinks, stamp, 'key'])

  it.each(kindNames)('never has the name of something that %s or a link says', (kind) =>
    expect([...layout(kind).columns, ...linkLayout.columns].filter((column) => added.has(column))).toEqual(
      [],
    ),
  )

  it('orders dated kinds by a day that they have, the last that their date may mean', () => {
    for (const [kind, column] of Object.entries(dated)) {
      expect(layout(kind as Kind).columns, kind).toContain(column)
      expect(column).toMatch(/Latest$/)
    }
  })

  it('is made known to the database with all else that a statement may name', () => {
    expect(vocabulary.labels).toEqual(expect.arrayContaining(kindNames))
    expect(vocabulary.properties).toEqual(
      expect.arrayContaining([...added, 'id', 'name', 'dueLatest', 'gapsReason', 'sinceWords']),
    )
    expect(repeated(vocabulary.properties)).toEqual([])
  })
})
