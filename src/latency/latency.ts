import { spelledByKind } from '../core/spelled-by-kind.ts'
import { bandwidth } from './bandwidth.ts'
import { dribble } from './dribble.ts'
import { fixed } from './fixed.ts'
import { lognormal } from './lognormal.ts'
import { pace } from './pace.ts'
import { uniform } from './uniform.ts'

/** Middleware that makes answers come later or slower; each adds to what is inside it. */
export const latency = spelledByKind('latency', { fixed, uniform, lognormal, pace, dribble, bandwidth }, { fixed: (ms) => ({ ms }) })
