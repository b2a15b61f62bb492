import { counted } from '../core/counted.ts'

/** How many clauses of a match hold, as a sentence goes on to say which does not. */
export function clausesHeld(held: number, all: number): string {
  return `${held} of ${counted(all, 'clause')} ${all === 1 ? 'holds' : 'hold'}`
}
