/** The graph away: the page says so, and that nothing is lost. */
import { describe, expect, it } from 'vitest'
import { freePort } from '../../src/neo4j/managed/port.ts'
import { useExplorer } from '../support/explorer.ts'
import { productSeeds } from '../support/graph.ts'

const { page } = useExplorer(productSeeds, { explorerApi: `http://127.0.0.1:${await freePort(0)}/graphql` })

describe('pages of an API elsewhere', () => {
  it('say with 503 that it is away, when to come back, and lead to the same page again', async () => {
    const { status, headers, text } = await page('/trace?of=programme-villa-vision')
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    expect(text).toContain('The graph is away just now')
    expect(text).toContain('href="/trace?of=programme-villa-vision"')
    expect(text).not.toContain('http-equiv="refresh"')
  })
})
