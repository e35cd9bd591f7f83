import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { BudgetSpent } from '../errors.ts'
import type { ServiceContext } from './account.ts'
import { limits } from './limits.ts'
import { costRule, type Variables } from './rules/cost.ts'

/** Of operations without variables, which cost the same each time. */
const known = new WeakMap<OperationDefinitionNode, number>()

/** The price of an operation with its variables: what the limit on cost is about. */
function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const found = known.get(operation)
  if (found !== undefined) return found
  const [refusal] = validate(schema, document, [costRule({ operation, variables }, -1)])
  const price = Number(refusal?.extensions['asked'] ?? 0)
  if (!operation.variableDefinitions?.length) known.set(operation, price)
  return price
}

/** Says what each question costs, and takes it from what its client has left, if anybody counts. */
export const budgetPlugin: ApolloServerPlugin<ServiceContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
        if (operation === undefined) return // executing will say that there is none of that name
        const price = priceOf(schema, document, operation, variables)
        contextValue.price = price
        const { budget } = contextValue
        // What is beyond any budget is refused for that, and costs no more than having asked.
        if (budget === undefined || price > limits.cost) return
        const rest = Math.max(0, price - limits.leastPrice)
        if (budget.spend(rest)) return
        const originalError = new BudgetSpent(budget.refusal(price))
        throw new GraphQLError(originalError.message, {
          originalError,
          extensions: { http: { status: 429 } },
        })
      },
    }
  },
}
