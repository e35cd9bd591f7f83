import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { inSpan } from '../lib/span.ts'
import type { Log } from '../log.ts'
import { accountPlugin, type Account, type Budget, type ServiceContext } from './account.ts'
import { inAgreement } from './agreement.ts'
import { answerLengthPlugin } from './answerLength.ts'
import { budgetPlugin } from './budget.ts'
import { createFormatError } from './errors.ts'
import { createExecutor, type Compiling } from './executor.ts'
import { limits } from './limits.ts'
import { overflowPlugin, pricePlugin } from './refusals.ts'
import { breadthRule } from './rules/breadth.ts'
import { depthRule } from './rules/depth.ts'
import { statusPlugin } from './status.ts'
import { inTurn } from './turns.ts'

/** What is known of a request before its question is read. */
export type Arrival = {
  readonly signal: AbortSignal
  readonly requestId: string
  readonly budget?: Budget | undefined
}

/** A schema, what its resolvers are given for one request, and where to say what happened. */
export type ApiParts<Context extends ServiceContext> = {
  readonly schema: GraphQLSchema
  /** Opens nothing and asks nothing: a failure here has no field to belong to. */
  readonly contextFor: (arrival: Arrival) => Context
  readonly log: Log
  /** Told of each question that was read. */
  readonly onAnswered?: ((account: Account) => void) | undefined
  /** When questions are compiled; only tests say. */
  readonly compiling?: Compiling | undefined
}

/** The API, started: what the wire hands its requests to. */
export type Api<Context extends ServiceContext = ServiceContext> = {
  readonly server: ApolloServer<Context>
  readonly contextFor: (arrival: Arrival) => Context
  stop(): Promise<void>
}

/** Apollo lets only what it takes for a gateway bring an executor of its own. */
const executedBy = (
  schema: GraphQLSchema,
  execute: ReturnType<typeof createExecutor>,
): ApolloServerOptionsWithGateway<never>['gateway'] => ({
  load: () =>
    Promise.resolve({
      executor: ({ document, operationName, request: { variables }, context }) =>
        inSpan(
          operationName ? `operation ${operationName.slice(0, 60)}` : 'operation',
          { 'graphql.operation.name': operationName?.slice(0, 60) },
          () => execute({ document, operationName, variables, context }),
        ),
    }),
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => undefined
  },
  stop: () => Promise.resolve(),
})

const noted = (log: Log, level: 'debug' | 'warn' | 'error') => (message: unknown) =>
  log[level]({ from: 'apollo' }, String(message))

/** The Apollo Server, with everything said that it would otherwise decide by NODE_ENV, or to our loss. */
export async function createApi<Context extends ServiceContext>({
  schema,
  contextFor,
  log,
  onAnswered,
  compiling,
}: ApiParts<Context>) {
  const execute = inTurn(inAgreement(createExecutor(schema, compiling)))
  const server = new ApolloServer<Context>({
    gateway: executedBy(schema, execute),
    introspection: true, // the data are public, and so is the promise
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections, // a number: true means ten million
    validationRules: [depthRule, breadthRule], // after the standard rules; hooks of plugins would answer 500
    formatError: createFormatError(log),
    includeStacktraceInErrorResponses: false,
    // Suggestions of names are left out by formatError: Apollo's own pattern for them is quadratic in the client's text.
    hideSchemaDetailsFromClientErrors: false,
    persistedQueries: false, // it is no allow-list, only a cache to fill
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false, // there is one shutdown, and it is main's
    nodeEnv: 'production', // nothing may depend on NODE_ENV
    logger: {
      debug: noted(log, 'debug'),
      info: noted(log, 'debug'),
      warn: noted(log, 'warn'),
      error: noted(log, 'error'),
    },
    plugins: [
      pricePlugin,
      budgetPlugin,
      overflowPlugin,
      answerLengthPlugin, // before the status, which is that of what is sent instead
      statusPlugin,
      accountPlugin(log, onAnswered), // after the status, so that it logs it
      ApolloServerPluginCacheControlDisabled(), // it doubles the time of a large answer: 43 ms, not 22
      ApolloServerPluginLandingPageDisabled(), // GraphiQL is ours, and offline
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  })
  await server.start()
  return { server, contextFor, stop: () => server.stop() } satisfies Api<Context>
}
