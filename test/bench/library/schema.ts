/**
 * The contender: the part of our model that its questions need, as `@neo4j/graphql` is told of it. Two labels, so that a
 * look-up by id finds the index on :Entity(id); `sortKey`, so that both sort alike.
 */
import { Neo4jGraphQL } from '@neo4j/graphql'
import type { Driver } from 'neo4j-driver'

const typeDefs = /* GraphQL */ `
  type Programme @node(labels: ["Programme", "Entity"]) {
    id: ID!
    name: String!
    sortKey: String!
    kind: String!
    lifecycle: String!
    summary: String
    participants: [Organisation!]!
      @relationship(type: "TAKES_PART_IN", direction: IN, properties: "TakesPart")
    communities: [Community!]! @relationship(type: "SERVES", direction: OUT)
    outcomes: [Outcome!]! @relationship(type: "LEADS_TO", direction: OUT)
    activities: [Activity!]! @relationship(type: "PART_OF", direction: IN)
  }

  type Activity @node(labels: ["Activity", "Entity"]) {
    id: ID!
    name: String!
    sortKey: String!
    participants: [Organisation!]!
      @relationship(type: "TAKES_PART_IN", direction: IN, properties: "TakesPart")
  }

  type TakesPart @relationshipProperties {
    role: String
  }

  type Organisation @node(labels: ["Organisation", "Entity"]) {
    id: ID!
    name: String!
    sortKey: String!
    commitments: [Commitment!]! @relationship(type: "MADE", direction: OUT)
  }

  type Commitment @node(labels: ["Commitment", "Entity"]) {
    id: ID!
    name: String!
    sortKey: String!
    status: String!
  }

  type Outcome @node(labels: ["Outcome", "Entity"]) {
    id: ID!
  }

  type Community @node(labels: ["Community", "Entity"]) {
    id: ID!
    name: String!
    programmes: [Programme!]! @relationship(type: "SERVES", direction: IN)
    activities: [Activity!]! @relationship(type: "SERVES", direction: IN)
  }

  type Theme @node(labels: ["Theme", "Entity"]) {
    id: ID!
    name: String!
    sortKey: String!
    programmes: [Programme!]! @relationship(type: "ADDRESSES", direction: IN)
  }
`

/** The library's schema over a database. */
export const librarySchema = (driver: Driver) => new Neo4jGraphQL({ typeDefs, driver }).getSchema()

/** What its resolvers want of a request's context. */
export const librarySession = { sessionConfig: { database: 'neo4j' } }
