import { longestDelayMs } from '../core/clock.ts'
import { cutKinds } from '../core/cut.ts'
import type { Reply } from '../core/reply.ts'
import { shown } from '../core/shown.ts'
import type { Problem } from './problem.ts'

/** What keeps a reply from being played. Frames of a list are looked at here; those that are made one by one when they come. */
export function problemOfReply(reply: Reply): Problem | undefined {
  if (!isDelay(reply.delayMs)) return problem('delayMs', delays, reply.delayMs)
  if ('cut' in reply) return isCut(reply.cut) ? undefined : problem('cut', cuts, reply.cut)
  if (!('frames' in reply)) return undefined
  const frames: unknown = reply.frames
  if (!isIterable(frames)) return problem('frames', 'must be a list of frames, or what goes through them', frames)
  if (!Array.isArray(frames) || reply.script !== undefined) return undefined
  for (const [i, frame] of frames.entries()) {
    const found = problemOfFrame(`frames[${i}]`, frame)
    if (found !== undefined) return found
  }
  return undefined
}

const delays = `must be a number of milliseconds from 0 to ${longestDelayMs}`
const cuts = `must be an object whose kind is one of ${cutKinds.join(', ')}`

function problemOfFrame(path: string, frame: unknown): Problem | undefined {
  if (typeof frame !== 'object' || frame === null) return problem(path, 'must be an object', frame)
  const { delayMs, data, comment, raw, cut } = frame as Readonly<Record<string, unknown>>
  if (!isDelay(delayMs)) return problem(`${path}.delayMs`, delays, delayMs)
  if ('raw' in frame) return typeof raw === 'string' || raw instanceof Uint8Array ? undefined : problem(`${path}.raw`, 'must be bytes', raw)
  if ('comment' in frame) return typeof comment === 'string' ? undefined : problem(`${path}.comment`, 'must be a text', comment)
  if ('cut' in frame) return isCut(cut) ? undefined : problem(`${path}.cut`, cuts, cut)
  return data === undefined ? problem(path, 'must have data, comment, raw or cut', frame) : undefined
}

function problem(path: string, must: string, value: unknown): Problem {
  return { path, reason: `${must}, but is ${shown(value)}` }
}

function isDelay(delayMs: unknown): boolean {
  return delayMs === undefined || (typeof delayMs === 'number' && delayMs >= 0 && delayMs <= longestDelayMs)
}

function isCut(cut: unknown): boolean {
  return typeof cut === 'object' && cut !== null && 'kind' in cut && cutKinds.some((kind) => kind === cut.kind)
}

function isIterable(frames: unknown): boolean {
  return typeof frames === 'object' && frames !== null && (Symbol.iterator in frames || Symbol.asyncIterator in frames)
}
