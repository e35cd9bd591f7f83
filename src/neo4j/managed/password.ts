import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ServerFailed } from '../../errors.ts'
import { type Installation, javaFlags } from './flags.ts'

/**
 * The password of the server in this folder, made up and set the first time. Only the owner of the folder can read
 * it. ServerFailed when Neo4j's own tool does not take it.
 */
export async function ensurePassword(folder: string, installed: Installation): Promise<string> {
  const path = join(folder, 'password')
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim()
  const password = randomBytes(24).toString('hex') // no letter that a command line could take for an option
  await setInitialPassword(folder, installed, password)
  await writeFile(path, `${password}\n`, { mode: 0o600 })
  return password
}

async function setInitialPassword(folder: string, installed: Installation, password: string): Promise<void> {
  // Arguments in a file of our own: a command line can be read by everyone on the machine.
  const argumentFile = join(folder, 'set-password.args')
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password]
  const words = [...javaFlags(installed, { durable: false }), ...command]
  await writeFile(argumentFile, words.map((word) => JSON.stringify(word)).join('\n'), { mode: 0o600 })
  try {
    await promisify(execFile)(installed.java, [`@${argumentFile}`], {
      env: { ...installed.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      timeout: 60_000,
    })
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new ServerFailed(`The password of the database could not be set. It said last:\n${stderr ?? ''}`)
  } finally {
    await rm(argumentFile, { force: true })
  }
}
