import { isText } from './is-text.ts'

/** What a header can carry as it stands; anything else could never be sent. */
export function isHeaderText(value: unknown): value is string {
  return isText(value) && /^[!-~](?:[ -~]*[!-~])?$/.test(value)
}
