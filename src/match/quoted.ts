import { visible } from './visible.ts'

/** A value in the words of an explanation. */
export function quoted(value: string | undefined): string {
  return value === undefined ? 'nothing' : visible(value.slice(0, 200))
}
