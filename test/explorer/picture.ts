/** `npm run picture [API]`: draws the trace that the README shows, from the service that runs. */
import { writeFileSync } from 'node:fs'
import { askAt } from '../../src/explorer/ask.ts'
import { trace } from '../../src/explorer/views/trace.ts'

const api = process.argv[2] ?? 'http://127.0.0.1:4000/graphql'
const search = new URLSearchParams({ of: 'programme-villa-vision' })
const { picture } = await trace.show(askAt(api, new AbortController().signal), {
  path: '/trace',
  params: {},
  search,
})
writeFileSync(new URL('../../docs/trace.svg', import.meta.url), `${picture!()!}\n`)
