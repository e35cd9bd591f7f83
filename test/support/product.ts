/** The API over the seeds that come with the product, asked as an analyst would. */
import { expect } from 'vitest'
import { brief, type Brief } from './brief.ts'
import { productSeeds, useApi } from './graph.ts'

export function useProduct() {
  const api = useApi(productSeeds)

  /** The answer in brief; fails the test where there is an error in it. */
  async function answer(query: string, variables?: Record<string, unknown>): Promise<Brief> {
    const { data, errors } = await api.ask(query, variables)
    expect(errors).toEqual([])
    return brief(data)
  }

  /** How the product answers a name: the id it means, null for nothing, or what it says where several bear it. */
  async function idOf(kind: string, name: string) {
    const { data, errors } = await api.ask(`query ($by: Reference!) { ${kind}(by: $by) { id } }`, {
      by: { name },
    })
    return errors[0]?.message ?? (data?.[kind] as { id: string } | null)?.id ?? null
  }
  return { ...api, answer, idOf }
}
