import type pc from 'picocolors'
import type { Clock } from '../core/clock.ts'
import { counted } from '../core/counted.ts'
import type { Log } from '../core/log.ts'

type Colour = (text: string) => string
type Colours = ReturnType<typeof pc.createColors>

/** How the fields of a request's line read; a field that is not named here reads `name=value`. */
const readings: Readonly<Record<string, (value: unknown) => string>> = {
  status: (status) => String(status),
  answeredBy: (name) => String(name),
  faults: (names) => (Array.isArray(names) && names.length > 0 ? `faults: ${names.join(', ')}` : ''),
  events: (count) => (count === 0 ? '' : counted(Number(count), 'event')),
  cut: (kind) => `cut: ${kind}`,
  cancelled: (cancelled) => (cancelled === true ? 'the client hung up' : ''),
  durationMs: (ms) => `${Math.round(Number(ms))} ms`,
  // The message says these already, or a reader has no use for them.
  id: () => '',
  method: () => '',
  path: () => '',
  endpoint: () => '',
}

/** Lines for people: time, message, fields; a stack or an explanation stands below, indented. */
export function prettyLog(write: (text: string) => void, clock: Clock, colours: Colours): Log {
  const log =
    (mark: Colour): Log['info'] =>
    (fields, message) => {
      const time = new Date(clock.now()).toTimeString().slice(0, 8)
      const { err, miss, ...rest } = fields as Readonly<Record<string, unknown>>
      const details = Object.entries(rest).map(([name, value]) =>
        value === undefined ? '' : (readings[name]?.(value) ?? `${name}=${value}`),
      )
      const line = [time, mark(message), ...details.filter((detail) => detail !== '')].join('  ')
      const below = [miss, err instanceof Error ? err.stack : err].filter((text) => text !== undefined)
      write([line, ...below.map((text) => colours.dim(indented(String(text))))].map((text) => `${text}\n`).join(''))
    }
  return { debug: log(colours.dim), info: log(String), warn: log(colours.yellow), error: log(colours.red) }
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
