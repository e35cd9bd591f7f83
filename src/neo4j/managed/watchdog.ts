import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'

// Waits for the end of its input, which comes when we die, however we die: the pipe is closed by the system.
const script = `
read -r _
kill -s "$2" "$1" 2>/dev/null
if [ -n "$3" ]; then sleep 1; rm -rf "$3"; fi
`

/**
 * Makes sure that the server does not outlive this process, even after kill -9. A throwaway is ended at once and its
 * folder removed; a durable one is asked to end in order.
 *
 * A shell at the other end of a pipe, and not a timer that looks for our number: it costs nothing while it waits and
 * cannot mistake another process for us. Gives back how to call it off, which has to be done once the server has ended.
 */
export function watchOver(server: ChildProcess, throwawayFolder: string | undefined): () => void {
  const signal = throwawayFolder === undefined ? 'TERM' : 'KILL'
  const watchdog = spawn('/bin/sh', ['-c', script, 'sh', String(server.pid), signal, throwawayFolder ?? ''], {
    detached: true, // Ctrl-C is for us, and we still need it then
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watchdog.on('error', () => undefined) // without a shell the next start still finds and stops what was left
  watchdog.unref()
  ;(watchdog.stdin as Socket).unref()
  return () => void watchdog.kill('SIGKILL')
}
