import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api'

const tracer = trace.getTracer('throughline')

/**
 * Does the work in a span of OpenTelemetry's. Where nobody has installed its SDK, there is no span and the work is just
 * done.
 */
export const inSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, { kind: SpanKind.INTERNAL, attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'thrown' })
      throw error
    } finally {
      span.end()
    }
  })

/** Goes on within a span for a request that comes from outside, below the span that its headers name, if any. */
export function inRequestSpan(
  name: string,
  headers: Readonly<Record<string, unknown>>,
  goOn: (span: Span) => void,
): void {
  const from = propagation.extract(context.active(), headers)
  tracer.startActiveSpan(name, { kind: SpanKind.SERVER }, from, goOn)
}
