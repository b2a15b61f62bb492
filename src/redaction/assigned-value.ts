import type { FieldName } from './field-name.ts'
import { looksDrawn } from './looks-drawn.ts'
import { isSecretField } from './secret-field.ts'
import type { Sighting } from './secret-shape.ts'
import { ValueRun } from './value-run.ts'
import { withoutEnd } from './without-end.ts'

/** `password:`, `"api_key" = `, `secret := `, `password?: string = `, `**Password:** `. */
const sign =
  /["'`\]*?]{0,4}[ \t]{0,8}(?::[ \t]{0,4}(?:&?(?:'static )?str|string|any|bytes|SecretStr|Optional\[str\])(?:[ \t]{0,2}\|[ \t]{0,2}(?:None|null|undefined))?[ \t]{0,4}=|:{1,2}=?|={1,3}>?|[?+]{1,2}=|!={1,2})\*{0,2}[ \t]{0,8}/iy
const quoted = /"([^"\s\\]{1,1024})"|'([^'\s\\]{1,1024})'|`([^`\s\\]{1,1024})`/y
const plainValue = new ValueRun('[^\\s"\'`(){}[\\]<>\\\\,;|]')
const parameterValue = new ValueRun('[^\\s"\'`(){}[\\]<>\\\\,;|&]')
const scheme = /[A-Za-z][\w-]{1,30}[ \t]{1,4}(?=\S)/y

/** Rules whose values look like many others; a name in front of them is not enough outside of JSON and queries. */
const unlike = new Set(['email', 'cookie', 'signature'])

/** A value behind a name in settings, prose or code, where names stand before much that is no secret: only one that looks drawn by lot is. */
export function readAssigned(text: string, { name, start, end }: FieldName): Sighting | undefined {
  const isSwitch = text.startsWith('--', start) && text[end] === ' '
  sign.lastIndex = end
  if (!isSwitch && !sign.test(text)) return undefined
  const given = isSwitch ? ' ' : text.slice(end, sign.lastIndex)
  let at = end + given.length
  if (/authorization$/i.test(name)) {
    scheme.lastIndex = at
    if (scheme.test(text)) at = scheme.lastIndex
  }
  quoted.lastIndex = at
  const [, double, single, back] = quoted.exec(text) ?? []
  const literal = double ?? single ?? back
  if (literal !== undefined) return sighting(name, literal, at + 1)
  const value = (given.endsWith('=') ? parameterValue : plainValue).at(text, at, looksDrawn)
  if (value === undefined) return undefined
  const word = withoutEnd(value, '.:?*')
  return isCode(word, text[at + value.length] ?? '', given) ? undefined : sighting(name, word, at)
}

function sighting(name: string, value: string, start: number): Sighting | undefined {
  const rule = isSecretField(name, value)
  if (rule === undefined || unlike.has(rule)) return undefined
  const isSecret = rule === 'user-code' ? /^[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(value) : looksDrawn(value)
  return isSecret ? { secret: { start, end: start + value.length, rule }, resume: start + value.length } : undefined
}

/** Members of objects, calls, and names of variables, which may have a number at their end. */
function isCode(word: string, next: string, given: string): boolean {
  if (next === '(' || next === '[' || /&&|\|\||=>|[=!]=+[^=]|\?\.|\+\+/.test(word)) return true
  if (/^[A-Za-z_$][\w$]*(?:[?!]?\.[A-Za-z_$#][\w$]*)+[!;]?$/.test(word)) return true
  if (!/^[A-Za-z_$]+\d{0,2}$/.test(word)) return false
  return /[a-z][A-Z]|_|^\$/.test(word) || (given.includes('=') && (next === ';' || next === ')'))
}
