import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MissingTool, ServerInUse } from '../../src/errors.ts'
import { cacheFolder } from '../../src/neo4j/managed/cache.ts'
import { neo4jConf } from '../../src/neo4j/managed/config.ts'
import { ensureJars } from '../../src/neo4j/managed/jars.ts'
import { findJava, neo4jFor, readJavaVersion } from '../../src/neo4j/managed/java.ts'
import { keeperOf, takeLock } from '../../src/neo4j/managed/lock.ts'
import { identify, isRunning } from '../../src/neo4j/managed/process.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'throughline-unit-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('the managed server chooses its Java and its Neo4j', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', { version: '17.0.15', major: 17 }],
    ['openjdk version "25" 2025-09-16', { version: '25', major: 25 }],
    ['java version "1.8.0_402"', { version: '1.8.0_402', major: 8 }],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.8"', { version: '21.0.8', major: 21 }],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('reads the version in what Java prints: %j', (printed, version) => {
    expect(readJavaVersion(printed)).toEqual(version)
  })

  it.each([
    [11, undefined],
    [17, '5.26.31'],
    [20, '5.26.31'],
    [21, '2026.09.0'],
    [25, '2026.09.0'],
  ])('runs on Java %i the Neo4j %s', (java, version) => {
    expect(neo4jFor(java)?.version).toBe(version)
  })

  it('says what to install when the Java that was named is none', async () => {
    const search = findJava({ THROUGHLINE_JAVA: folder })
    await expect(search).rejects.toThrow(MissingTool)
    await expect(search).rejects.toThrow(/Java 17 or newer/)
  })

  it('says what to install when there is no Maven', async () => {
    const fetch = ensureJars(join(folder, 'neo4j-5.26.31'), '5.26.31', { PATH: folder }, () => undefined)
    await expect(fetch).rejects.toThrow(MissingTool)
    await expect(fetch).rejects.toThrow(/Install Maven/)
  })

  it('keeps what it fetched outside the clone, where the system wants caches', () => {
    expect(cacheFolder('5.26.31', { XDG_CACHE_HOME: '/somewhere' })).toBe(
      '/somewhere/throughline/neo4j-5.26.31',
    )
  })
})

describe('the configuration of the managed server', () => {
  it.each(['5.26', '2026'])('opens Bolt to this machine and nothing else, on %s', (line) => {
    const conf = neo4jConf({ line, port: 4711, durable: true })
    expect(conf).toContain('server.bolt.listen_address=127.0.0.1:4711\n')
    expect(conf).toContain('server.http.enabled=false\n')
    expect(conf).toContain('server.https.enabled=false\n')
    expect(conf).not.toContain('0.0.0.0')
  })

  it('reserves no log space for a throwaway', () => {
    expect(neo4jConf({ line: '5.26', port: 1, durable: false })).toContain('db.tx_log.preallocate=false\n')
  })
})

describe('the lock of a home', () => {
  it('refuses a second keeper while the first lives, and names it', async () => {
    const lock = await takeLock(folder)
    const second = takeLock(folder)
    await expect(second).rejects.toThrow(ServerInUse)
    await expect(second).rejects.toThrow(new RegExp(`${folder}.*${process.pid}`))
    lock.release()
    ;(await takeLock(folder)).release()
  })

  it('passes over a dead keeper, and leaves alone whoever has its number now', async () => {
    const me = { pid: process.pid, started: 'long ago' }
    writeFileSync(
      join(folder, 'keeper.json'),
      JSON.stringify({ owner: me, server: me, uri: 'bolt://127.0.0.1:1' }),
    )
    expect(keeperOf(folder)).toBeUndefined()
    const lock = await takeLock(folder)
    expect(JSON.parse(readFileSync(join(folder, 'keeper.json'), 'utf8'))).toEqual({
      owner: identify(process.pid),
    })
    lock.release()
  })

  it('knows a process by its number and its start', () => {
    const me = identify(process.pid)
    expect(me && isRunning(me)).toBe(true)
    expect(isRunning({ pid: process.pid, started: '1' })).toBe(false)
  })
})
