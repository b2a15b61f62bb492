import type { Clock } from './clock.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** The clock that an option stands for, which takes a clock or `'virtual'`. */
export type ClockOf<C extends Clock | 'virtual'> = C extends Clock ? C : VirtualClock
