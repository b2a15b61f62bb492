import { createHmac } from 'node:crypto'

/** Letters that look drawn by lot and are the same in every run. */
function drawn(alphabet: string, length: number, seed: string): string {
  let text = ''
  for (let block = 0; text.length < length; block++) {
    for (const byte of createHmac('sha256', seed).update(String(block)).digest()) text += alphabet[byte % alphabet.length]
  }
  return text.slice(0, length)
}

const digits = '0123456789'
const hex = `${digits}abcdef`
const alphanumeric = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`
const base64 = `${alphanumeric}+/`
const base64url = `${alphanumeric}-_`
const upper = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ`

export interface Planted {
  /** What must not be found again. */
  readonly secret: string
  /** The secret with what makes it known as one. */
  readonly text: string
}

const itself = (secret: string): Planted => ({ secret, text: secret })

/** The credential that a recorder injects; it looks like nothing. */
export const injected = 'correct horse battery staple'

/** Made-up secrets of every shape, another one for each seed. */
export const secretShapes: Readonly<Record<string, (seed: string) => Planted>> = {
  'GitHub token': (seed) => itself(`gh${'ousrp'[seed.length % 5]}_${drawn(alphanumeric, 36, seed)}`),
  'fine-grained token': (seed) => itself(`github_pat_${drawn(alphanumeric, 22, seed)}_${drawn(alphanumeric, 59, `${seed}b`)}`),
  'Copilot token': (seed) =>
    itself(
      `tid=${drawn(hex, 32, seed)};exp=1799999999;sku=free_educational;proxy-ep=proxy.individual.githubcopilot.com;st=dotcom;chat=1;8kp=1:${drawn(hex, 64, `${seed}m`)}`,
    ),
  JWT: (seed) => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    return itself(`${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: seed, iat: 1 })}.${drawn(base64url, 43, seed)}`)
  },
  'sk- key': (seed) => itself(`sk-proj-${drawn(base64url, 60, seed)}`),
  'AWS key': (seed) => itself(`AKIA${drawn(upper, 16, seed)}`),
  'bearer value': (seed) => {
    const secret = `${drawn(alphanumeric, 30, seed)}7`
    return { secret, text: `Authorization: Bearer ${secret}` }
  },
  'basic value': (seed) => {
    const secret = Buffer.from(`user:${drawn(alphanumeric, 20, seed)}`).toString('base64')
    return { secret, text: `Authorization: Basic ${secret}` }
  },
  cookie: (seed) => {
    const secret = drawn(base64url, 40, seed)
    return { secret, text: `Set-Cookie: _gh_sess=${secret}; path=/; HttpOnly` }
  },
  'private key': (seed) => {
    const lines = Array.from({ length: 4 }, (_, i) => drawn(base64, 64, `${seed}${i}`))
    return { secret: lines.join('\n'), text: `-----BEGIN RSA PRIVATE KEY-----\n${lines.join('\n')}\n-----END RSA PRIVATE KEY-----\n` }
  },
  'password in a URL': (seed) => {
    const secret = drawn(alphanumeric, 18, seed)
    return { secret, text: `postgres://admin:${secret}@db.example.com:5432/app` }
  },
  'password field': (seed) => {
    const secret = drawn(`${alphanumeric}!#*.`, 20, seed)
    return { secret, text: JSON.stringify({ user: 'mona', password: secret }) }
  },
  'device code': (seed) => {
    const secret = drawn(hex, 40, seed)
    return { secret, text: JSON.stringify({ device_code: secret, interval: 5 }) }
  },
  'user code': (seed) => {
    const secret = `${drawn(upper, 4, seed)}-${drawn(upper, 4, `${seed}u`)}`
    return { secret, text: JSON.stringify({ user_code: secret, interval: 5 }) }
  },
  'entry pair': (seed) => {
    const secret = drawn(alphanumeric, 24, seed)
    return { secret, text: JSON.stringify({ name: 'api_key', in: 'header', value: secret }) }
  },
  'entry pair, the value first': (seed) => {
    const secret = drawn(alphanumeric, 24, seed)
    return { secret, text: JSON.stringify({ value: secret, key: 'client_secret' }) }
  },
  'entry pair in YAML': (seed) => {
    const secret = `${drawn(alphanumeric, 23, seed)}7`
    return { secret, text: `env:\n  - name: DB_PASSWORD\n    value: ${secret}\n` }
  },
  'hidden field of a form': (seed) => {
    const secret = `${drawn(base64url, 42, seed)}0`
    return { secret, text: `<input type="hidden" name="authenticity_token" value="${secret}" autocomplete="off">` }
  },
  'user and password of curl': (seed) => {
    const secret = drawn(alphanumeric, 20, seed)
    return { secret, text: `curl -s -u mona:${secret} https://example.com/x` }
  },
  'password in prose': (seed) => {
    const secret = `${drawn(alphanumeric, 10, seed)}#4${drawn(alphanumeric, 3, seed)}`
    return { secret, text: `the password: ${secret} and so on` }
  },
  'key in a file of settings': (seed) => {
    const secret = `${drawn(hex, 30, seed)}a1`
    return { secret, text: `[service]\napi_key = ${secret}\nregion = eu\n` }
  },
  'literal in code': (seed) => {
    const secret = `${drawn(alphanumeric, 19, seed)}8`
    return { secret, text: `const settings: Settings = { clientSecret: '${secret}', retries: 3 }` }
  },
  'AWS secret key beside its key': (seed) => {
    const secret = `${drawn(base64, 37, seed)}aB3`
    return { secret, text: `AKIA${drawn(upper.slice(12), 16, seed)},${secret}\n` }
  },
  'Google key': (seed) => itself(`AIza${drawn(base64url, 35, seed)}`),
  'Slack token': (seed) => itself(`xoxb-${drawn(digits, 12, seed)}-${drawn(digits, 13, `${seed}2`)}-${drawn(alphanumeric, 24, seed)}`),
  'Slack webhook': (seed) => {
    const secret = drawn(alphanumeric, 24, seed)
    return { secret, text: `https://hooks.slack.com/services/T${drawn(upper, 8, seed)}/B${drawn(upper, 10, seed)}/${secret}` }
  },
  'Stripe key': (seed) => itself(`sk_live_${drawn(alphanumeric, 24, seed)}`),
  'npm token': (seed) => itself(`npm_${drawn(alphanumeric, 36, seed)}`),
  'PyPI token': (seed) => itself(`pypi-AgEIcHlwaS5vcmc${drawn(base64url, 70, seed)}`),
  'Azure storage key': (seed) => itself(`${drawn(base64, 76, seed)}+ASt${drawn(alphanumeric, 5, seed)}A==`),
  'Azure OpenAI key': (seed) => itself(`${drawn(alphanumeric, 52, seed)}JQQJ99BCAC${drawn(alphanumeric, 22, `${seed}k`)}`),
  'Azure client secret': (seed) => itself(`${drawn(alphanumeric, 3, seed)}8Q~${drawn(base64url, 34, seed)}`),
  'Vault token': (seed) => itself(`hvs.${drawn(base64url, 90, seed)}`),
  'Telegram token': (seed) => itself(`${drawn('123456789', 10, seed)}:AA${drawn(base64url, 33, seed)}`),
  'injected credential': () => itself(injected),
}
