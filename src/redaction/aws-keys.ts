import { isApart } from './character-classes.ts'
import type { SecretShape, Sighting } from './secret-shape.ts'

/** How far from a key the secret that belongs to it may stand. */
const nearby = 200
const secretKey = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g
const accessKey = /A[A-Z]{3}[0-9A-Za-z]*/y
const sessionToken = /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9+/]{80,}={0,2}/y

/** Keys of AWS, and secrets beside one, which have no look of their own. */
export const awsKeys: readonly SecretShape[] = [
  { rule: 'aws-key', trigger: 'A(?:KIA|SIA|BIA|CCA)', read: readAccessKey },
  { rule: 'aws-key', trigger: '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)', read: readSessionToken },
]

function readAccessKey(text: string, at: number): Sighting | undefined {
  accessKey.lastIndex = at
  const found = accessKey.exec(text)?.[0]
  if (found === undefined) return undefined
  const end = at + found.length
  if (!/^A[A-Z]{3}[0-9A-Z]{16}$/.test(found) || !isApart(text[at - 1] ?? '')) return { resume: end }
  const start = Math.max(0, at - nearby)
  return { secret: { start: at, end }, beside: [...secretsIn(text, start, at), ...secretsIn(text, end, end + nearby)], resume: end }
}

/** A commit hash is as long, and has no capital letters. */
function secretsIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const found = Array.from(text.slice(start, end).matchAll(secretKey))
  return found
    .filter(([key]) => /[a-z]/.test(key) && /[A-Z]/.test(key) && /\d/.test(key))
    .map(({ index, 0: key }) => ({ start: start + index, end: start + index + key.length }))
}

function readSessionToken(text: string, at: number): Sighting | undefined {
  sessionToken.lastIndex = at
  return sessionToken.test(text) ? { secret: { start: at, end: sessionToken.lastIndex }, resume: sessionToken.lastIndex } : undefined
}
