import { awsKeys } from './aws-keys.ts'
import { isApart as apart, isMixed as random } from './character-classes.ts'
import { markedKeys } from './marked-keys.ts'
import { type SecretShape, shape } from './secret-shape.ts'
import { vendorKeys } from './vendor-keys.ts'

const longRandom = (prefix: number, least: number) => (found: string, before: string) =>
  found.length - prefix >= least && random(found.slice(prefix)) && apart(before)

/** A run of `eyJ...` in which a real header may begin late, as in `surveyJ-eyJhbGciOi...`; more candidates than these are no accident. */
const mostHeaders = 8

/** Tokens that their issuers made to be recognised. */
export const tokenShapes: readonly SecretShape[] = [
  shape('github-token', 'gh[oprsu]_', /gh[oprsu]_(?:\d+_eyJ[\w-]*(?:\.[\w-]+){0,4}|\w*)/, (found, before) => {
    const rest = found.slice(4)
    return (apart(before) && rest.length >= 12 && random(rest)) || /^[A-Za-z0-9]{36}/.test(rest)
  }),
  shape('github-token', 'github_pat_', /github_pat_\w*/, (found) => found.length >= 19),
  shape('copilot-token', 'tid=', /tid=[^;\s"'\\,<>&]*(?:;[\w-]+=[^;\s"'\\,<>&]*){0,99}/, (found) => /;exp=\d/.test(found)),
  { rule: 'jwt', trigger: 'eyJ', read: readJwt },
  shape('api-key', 'sk-', /sk-[\w-]*/, longRandom(3, 16)),
  shape('api-key', '[rsp]k_(?:live|test|prod)_', /[rsp]k_(?:live|test|prod)_\w*/, longRandom(8, 12)),
  shape('api-key', 'xox[a-z]-', /xox[a-z]-[\w-]*/, longRandom(5, 10)),
  shape('api-key', 'glpat-', /glpat-[\w-]*/, longRandom(6, 16)),
  shape('api-key', 'npm_', /npm_\w*/, (found, before) => /^npm_[A-Za-z0-9]{36}$/.test(found) && apart(before)),
  shape('api-key', 'hf_', /hf_\w*/, (found, before) => /^hf_[A-Za-z0-9]{30,40}$/.test(found) && random(found) && apart(before)),
  shape('api-key', 'AIza', /AIza[\w-]*/, (found, before) => found.length === 39 && apart(before)),
  shape('api-key', 'ya29\\.', /ya29\.[\w-]*/, longRandom(5, 20)),
  shape('api-key', 'SG\\.', /SG\.[\w-]*(?:\.[\w-]*)?/, (found, before) => /^SG\.[\w-]{16,}\.[\w-]{16,}$/.test(found) && apart(before)),
  shape('api-key', 'pypi-', /pypi-[\w-]*/, longRandom(5, 40)),
  shape('private-key', 'AGE-SECRET-KEY-1', /AGE-SECRET-KEY-1[A-Z0-9]*/, (found, before) => found.length === 74 && apart(before)),
  vendorKeys,
  ...awsKeys,
  ...markedKeys,
]

function readJwt(text: string, at: number): ReturnType<SecretShape['read']> {
  const run = /eyJ[\w-]*(?:\.[\w-]*){0,4}/y
  run.lastIndex = at
  const found = run.exec(text)?.[0]
  if (found === undefined) return undefined
  const end = at + found.length
  const headerEnd = found.indexOf('.')
  let start = 0
  for (let i = 0; i < mostHeaders && start !== -1 && start < headerEnd; i++) {
    if (isJwt(found.slice(start))) return { secret: { start: at + start, end }, resume: end }
    start = found.indexOf('eyJ', start + 1)
  }
  return { resume: end }
}

function isJwt(text: string): boolean {
  const [header = '', claims = '', mac] = text.split('.')
  if (mac === undefined || claims.length < 2 || header.length < 10 || header.length > 4_096) return false
  try {
    return typeof JSON.parse(Buffer.from(header, 'base64url').toString()) === 'object'
  } catch {
    return false
  }
}
