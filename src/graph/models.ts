/** The checks of what comes in, made from the declaration: a model of each kind, and one of a link. */
import { z } from 'zod'
import type { DeclaredField } from '../declaration/field.ts'
import { commonFields, fieldsOfKinds, fieldsOfLinks, fieldsOfObjects, words } from './declared.generated.ts'
import { evidenceKinds, kindNames, type Kind } from './ontology.ts'
import { DateInWords, GssCode, Id, Line, Text } from './values.ts'

const scalars: Readonly<Record<string, z.ZodType>> = {
  ID: Id,
  Line,
  Text,
  GssCode,
  Url: z.url(),
  DateInWords,
  Boolean: z.boolean(),
  Float: z.number(),
}

const fieldsOfObject: Readonly<Record<string, readonly DeclaredField[]>> = fieldsOfObjects
const wordsOf: Readonly<Record<string, readonly string[]>> = words

const whole = ({ min = -Infinity, max = Infinity }: DeclaredField) => z.int().min(min).max(max)

/** The check of one value of a field. What is neither a scalar, words nor an object is a kind: its ids are stored. */
function one(field: DeclaredField): z.ZodType {
  if (field.type === 'Int') return whole(field)
  if (wordsOf[field.type]) return z.enum(wordsOf[field.type]!)
  if (fieldsOfObject[field.type]) return modelOf(fieldsOfObject[field.type]!)
  return scalars[field.type] ?? Id
}

function checkOf(field: DeclaredField): z.ZodType {
  if (field.list) return z.array(one(field)).default([])
  if ('default' in field) return one(field).default(field.default as never)
  return field.required ? one(field) : one(field).optional()
}

const modelOf = (fields: readonly DeclaredField[]): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(
      fields.filter(({ computed }) => !computed).map((field) => [field.name, checkOf(field)]),
    ),
  )

/** All that a kind stores, in the order in which it is laid out. */
export const fieldsOf = (kind: Kind): readonly DeclaredField[] => [...commonFields, ...fieldsOfKinds[kind]]

/** All that a link stores. */
export const fieldsOfLink: readonly DeclaredField[] = fieldsOfLinks

/** The parts of a field that is an object of several values, in order. */
export const fieldPartsOf = ({ type }: DeclaredField) => fieldsOfObject[type]?.map(({ name }) => name)

/** Nothing without evidence, but for what is evidence itself. */
const evidenceOf = (kind: Kind) =>
  evidenceKinds.includes(kind)
    ? z.array(Id).max(0).default([])
    : z.array(Id).min(1, 'nothing without evidence: name at least one passage')

/** The model of each kind: what one item of a seed file may hold beside its links. */
export const models = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    z.strictObject({ ...modelOf(fieldsOf(kind)).shape, evidence: evidenceOf(kind) }) as z.ZodObject,
  ]),
) as Record<Kind, z.ZodObject>

/** A link as a seed file gives it. Whether its role and evidence suit the relationship is checked with it. */
export const LinkModel = z.strictObject({ to: Id, ...modelOf(fieldsOfLink).shape })
