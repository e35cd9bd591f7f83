/** A client over real sockets of this machine, as browsers and programs are; it keeps connections. */
import { Agent, request } from 'node:http'

/** What came back; status 0 where the connection was closed instead. */
export type Answer = { readonly status: number; readonly text: string; readonly ms: number }

/** One request as it goes over the wire. */
export type Wire = {
  readonly body: string | Buffer
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A question with its variables, as the body of a request. */
export const question = (query: string, variables?: object): Wire => ({
  body: JSON.stringify({ query, variables }),
})

export type Client = ReturnType<typeof createClient>

export function createClient(url: string) {
  const { hostname, port, pathname } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })

  function send({ body, method = 'POST', path = pathname, headers = {} }: Wire): Promise<Answer> {
    const began = performance.now()
    return new Promise((resolve) => {
      const end = (status: number, text: string) => resolve({ status, text, ms: performance.now() - began })
      const sent = request(
        {
          agent,
          hostname,
          port,
          path,
          method,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => end(response.statusCode ?? 0, Buffer.concat(parts).toString()))
          response.on('error', () => end(0, ''))
        },
      )
      sent.setTimeout(30_000, () => sent.destroy())
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The service may have closed a connection just as it was used again: any client asks once more.
        if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(send({ body, method, path, headers }))
        else end(0, String(error.code))
      })
      sent.end(body)
    })
  }

  return { send, close: () => agent.destroy(), port: Number(port) }
}
