// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * How late or slowly an answer comes. Without a kind it is a pace.
 */
export type Latency =
  Pace | (PaceLatency | FixedLatency | UniformLatency | LognormalLatency | DribbleLatency | BandwidthLatency)

/**
 * Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.
 */
export interface Pace {
  /**
   * Milliseconds from the headers to the first text; 0 by default.
   */
  firstTokenMs?: number
  /**
   * How fast the text comes after that; no limit by default.
   */
  tokensPerSecond?: number
  /**
   * How far a gap may be off its mean, as a fraction of it; 0 by default.
   */
  jitter?: number
}
/**
 * Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.
 */
export interface PaceLatency {
  kind: 'pace'
  /**
   * Milliseconds from the headers to the first text; 0 by default.
   */
  firstTokenMs?: number
  /**
   * How fast the text comes after that; no limit by default.
   */
  tokensPerSecond?: number
  /**
   * How far a gap may be off its mean, as a fraction of it; 0 by default.
   */
  jitter?: number
}
/**
 * Delays every answer by the same time, before its first byte.
 */
export interface FixedLatency {
  kind: 'fixed'
  /**
   * Milliseconds.
   */
  ms: number
}
/**
 * Delays every answer by a time between two bounds, each as likely as the other.
 */
export interface UniformLatency {
  kind: 'uniform'
  /**
   * The shortest, in milliseconds.
   */
  minMs: number
  /**
   * The longest, in milliseconds.
   */
  maxMs: number
}
/**
 * Delays every answer as real services do: mostly near the median, now and then far longer.
 */
export interface LognormalLatency {
  kind: 'lognormal'
  /**
   * Half of the delays are shorter, in milliseconds.
   */
  medianMs: number
  /**
   * The standard deviation of the delay's logarithm.
   */
  sigma: number
  /**
   * No delay is longer, in milliseconds.
   */
  maxMs: number
}
/**
 * Sends the body in small pieces.
 */
export interface DribbleLatency {
  kind: 'dribble'
  /**
   * The most bytes of one piece.
   */
  bytes: number
  /**
   * Milliseconds from one piece to the next.
   */
  everyMs: number
}
/**
 * Sends the body no faster than a slow line would carry it.
 */
export interface BandwidthLatency {
  kind: 'bandwidth'
  /**
   * Bytes of body a second.
   */
  bytesPerSecond: number
}
