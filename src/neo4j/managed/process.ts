import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** A process that can be recognised later: numbers are handed out again, a number with its start is not. */
export type ProcessId = { readonly pid: number; readonly started: string }

/** The process with this number now, or none; one that has ended and only waits to be counted is none. */
export function identify(pid: number): ProcessId | undefined {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)
  return started ? { pid, started } : undefined
}

/** Whether that very process still runs. */
export const isRunning = ({ pid, started }: ProcessId): boolean => identify(pid)?.started === started

/** Asks that very process to end, and makes it end if it has not in time. Does nothing when it is gone already. */
export async function end(id: ProcessId, patienceMs: number): Promise<void> {
  if (isRunning(id)) process.kill(id.pid, 'SIGTERM')
  const askedAt = performance.now()
  while (isRunning(id) && performance.now() - askedAt < patienceMs) await pause(50)
  if (isRunning(id)) process.kill(id.pid, 'SIGKILL')
  while (isRunning(id)) await pause(20)
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets, and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19] // clock ticks since the machine started
  } catch {
    return undefined
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    const options = { encoding: 'utf8', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } } as const
    const printed = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], options).trim()
    return printed.startsWith('Z') ? undefined : printed.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}
