import { looksDrawn } from './looks-drawn.ts'
import { isNameAndPassword } from './name-and-password.ts'
import type { SecretShape, Sighting } from './secret-shape.ts'
import { withoutEnd } from './without-end.ts'

/** Credentials that are known by what stands around them. */
export const credentialShapes: readonly SecretShape[] = [
  { rule: 'authorization', trigger: '(?:bearer|basic|token)[ \\t]', read: readScheme },
  { rule: 'url-password', trigger: '://', read: readUrl },
  { rule: 'cookie', trigger: 'cookie:', read: readCookies },
  { rule: 'password', trigger: '-(?:u|-user|-proxy-user)(?=[ \\t=\'"a-z0-9])', read: readCurlUser },
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

const curlUser =
  /-(?:u|-user|-proxy-user)(?:=|[ \t]{1,8}|(?<=-u))(?:"([^"\r\n\f\\]{1,512})"|'([^'\r\n\f\\]{1,512})'|([^\s"'`<>|;&()\\]{1,512}))/iy
/** How far before its user a command says that it is curl. */
const longestCommand = 512
const notYetSaid = /^(?:\$|\{\{|<|%\w+%$)/

/** What `curl -u` is given, of which the name may stay. A key in place of the name has no password. */
function readCurlUser(text: string, at: number): Sighting | undefined {
  if (!/[\s"']/.test(text[at - 1] ?? '')) return undefined
  curlUser.lastIndex = at
  const [all, double, single, plain] = curlUser.exec(text) ?? []
  if (all === undefined) return undefined
  const given = double ?? single ?? plain ?? ''
  const colon = given.indexOf(':')
  if (colon === -1 || /^\d+:\d+$|<redacted:/.test(given) || !text.slice(Math.max(0, at - longestCommand), at).includes('curl'))
    return undefined
  const start = at + all.length - given.length - (plain === undefined ? 1 : 0)
  const end = start + given.length
  const password = given.slice(colon + 1)
  if (password === '') return looksDrawn(given.slice(0, colon)) ? { secret: { start, end: end - 1 }, resume: end } : undefined
  return notYetSaid.test(password) ? undefined : { secret: { start: start + colon + 1, end }, resume: end }
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
