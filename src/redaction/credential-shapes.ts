import type { SecretShape, Sighting } from './secret-shape.ts'
import { withoutEnd } from './without-end.ts'

/** Credentials that are known by what stands around them. */
export const credentialShapes: readonly SecretShape[] = [
  { rule: 'authorization', trigger: '(?:bearer|basic|token)[ \\t]', read: readScheme },
  { rule: 'url-password', trigger: '://', read: readUrl },
  { rule: 'cookie', trigger: 'cookie:', read: readCookies },
  { rule: 'private-key', trigger: '-----BEGIN ', read: readPem },
]

const afterScheme = /(bearer|basic|token)[ \t]+([A-Za-z0-9._~+/=:;-]*)/iy

function readScheme(text: string, at: number): Sighting | undefined {
  afterScheme.lastIndex = at
  const [all, scheme = '', run = ''] = afterScheme.exec(text) ?? []
  if (all === undefined) return undefined
  const isBasic = /^basic$/i.test(scheme)
  const value = isBasic ? (/^[A-Za-z0-9+/]*={0,2}/.exec(run)?.[0] ?? '') : withoutEnd(run, '.:;')
  const isSecret = isBasic ? isNameAndPassword(value) : isOpaque(value) && (/^bearer$/i.test(scheme) || afterAuthorization(text, at))
  const start = at + all.length - run.length
  return isSecret ? { secret: { start, end: start + value.length }, resume: start + value.length } : undefined
}

function isOpaque(value: string): boolean {
  return value.length >= 16 && /\d/.test(value)
}

/** Prose has words behind "Basic"; a credential is a name and a password. */
function isNameAndPassword(value: string): boolean {
  if (value.length < 6 || value.length > 4_096) return false
  return /^[\x20-\x39\x3b-\x7e]*:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'))
}

function afterAuthorization(text: string, at: number): boolean {
  return /authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/i.test(text.slice(Math.max(0, at - 30), at))
}

const userAndPassword = /:\/\/([^\s/:@"'`<>\\?#${}]{0,256}):([^\s/@"'`<>\\?#${}]{1,256})@/y

function readUrl(text: string, at: number): Sighting | undefined {
  userAndPassword.lastIndex = at
  const [all, user, secret] = userAndPassword.exec(text) ?? []
  if (all === undefined || user === undefined || secret === undefined) return undefined
  const start = at + '://'.length + user.length + 1
  return { secret: { start, end: start + secret.length }, resume: at + all.length }
}

const cookieLine = /cookie:[ \t]*([^\r\n\f"'\\<>`]*)/iy

/** A line of a header as tools print it. */
function readCookies(text: string, at: number): Sighting | undefined {
  cookieLine.lastIndex = at
  const [all, value] = cookieLine.exec(text) ?? []
  if (all === undefined || value === undefined) return undefined
  const end = at + all.length
  return { secret: /^[^\s=;,]+=[^\s;]/.test(value) ? { start: end - value.length, end } : undefined, resume: end }
}

const pemLabel = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y
const pemText = /[A-Za-z0-9+/= \t\r\n:,]*/y
const pemEnd = /-----END [A-Z0-9 ]{0,60}-----/y
const keyMaterial = /[A-Za-z0-9+/]{16}/

/** From the first line to the last, or as far as it goes where the end was cut off. */
function readPem(text: string, at: number): Sighting | undefined {
  const body = endOf(pemLabel, text, at)
  if (body === undefined) return undefined
  let end = endOf(pemText, text, body) ?? body
  // A single hyphen belongs to a header such as Proc-Type; five begin the last line.
  while (text[end] === '-' && !text.startsWith('-----', end)) end = endOf(pemText, text, end + 1) ?? end + 1
  const isSecret = keyMaterial.test(text.slice(body, end))
  end = endOf(pemEnd, text, end) ?? end
  return { secret: isSecret ? { start: at, end } : undefined, resume: end }
}

function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : undefined
}
