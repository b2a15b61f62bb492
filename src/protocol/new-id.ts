import type { Random } from '../core/random.ts'

/** An id as model servers make them, such as `call_5b0c...`; from the request's own generator, so that a seed repeats it. */
export function newId(prefix: string, random: Random): string {
  return prefix + random.uuid().replaceAll('-', '')
}
