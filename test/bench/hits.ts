/** Statements, and database hits by PROFILE: how much of the store a question touches, whatever the machine. */
import type { Driver, Result, Session } from 'neo4j-driver'

type Plan = { dbHits: number; children: Plan[] }
const hitsOf = ({ dbHits, children }: Plan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

/** Something that runs statements: a session, or a transaction of one. */
type Runs = { run(query: string, ...more: unknown[]): Result }

/** The driver with every statement profiled, how many there were so far and what they have touched. */
export function profiling(driver: Driver) {
  let statements = 0
  let hits = 0
  const profiled = <T extends Runs>(runs: T): T =>
    new Proxy(runs, {
      get(of, name) {
        const held: unknown = Reflect.get(of, name)
        if (typeof held !== 'function') return held
        if (name === 'run') {
          return (query: string, ...more: unknown[]) => {
            statements += 1
            const result = of.run(`PROFILE ${query}`, ...more)
            result.summary().then(
              ({ profile }) => (hits += profile ? hitsOf(profile as unknown as Plan) : 0),
              () => undefined,
            )
            return result
          }
        }
        if (name === 'executeRead') {
          return (work: (runs: Runs) => unknown, ...more: unknown[]) =>
            (held as (...args: unknown[]) => unknown).call(
              of,
              (inner: Runs) => work(profiled(inner)),
              ...more,
            )
        }
        return (held as (...args: unknown[]) => unknown).bind(of)
      },
    })
  return {
    driver: new Proxy(driver, {
      get(of, name) {
        const held: unknown = Reflect.get(of, name)
        if (name === 'session')
          return (config: object) => profiled(of.session(config) as unknown as Runs & Session)
        return typeof held === 'function' ? (held as (...args: unknown[]) => unknown).bind(of) : held
      },
    }),
    soFar: () => ({ statements, hits }),
  }
}
