import { Router } from 'express'
import { refuse } from './refusal.ts'

/** Whether questions can be answered now. */
export type IsReady = () => boolean | Promise<boolean>

/** /livez: the process runs, or there would be no answer. /readyz: send questions here, or not just now. */
export function probes(isReady: IsReady) {
  const router = Router({ caseSensitive: true, strict: true })
  const asked = async () => isReady()
  router.get('/livez', (_req, res) => void res.json({ status: 'live' }))
  router.get('/readyz', async (req, res) => {
    const draining = req.app.locals['draining'] === true
    const ready = !draining && (await asked().catch(() => false))
    if (ready) res.json({ status: 'ready' })
    else
      refuse(
        res,
        503,
        'SERVICE_UNAVAILABLE',
        draining ? 'Shutting down.' : 'The graph cannot be reached just now.',
      )
  })
  return router
}
