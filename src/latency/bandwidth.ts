import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { sendInPieces } from './send-in-pieces.ts'

export interface BandwidthOptions {
  /** Bytes of body a second, from 1 up; headers are not counted. */
  readonly bytesPerSecond: number
}

/** Large bodies come a tenth of a second's worth at a time, which is smooth to a reader and cheap to send. */
const piecesPerSecond = 10

/**
 * Sends the body, streamed or whole, no faster than a slow line would carry it. A frame arrives when its last byte does.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option outside its range
 * @example
 * ```ts
 * pipe(latency.bandwidth({ bytesPerSecond: 16_000 }), echo())
 * ```
 */
export function bandwidth({ bytesPerSecond, ...others }: BandwidthOptions): Middleware {
  refuseOthers('latency.bandwidth', others)
  checkNumber('latency.bandwidth', 'bytesPerSecond', bytesPerSecond, { least: 1 })
  return sendInPieces('bandwidth', {
    bytes: Math.ceil(bytesPerSecond / piecesPerSecond),
    msBefore: (bytes) => (bytes / bytesPerSecond) * 1000,
    msAfter: 0,
  })
}
