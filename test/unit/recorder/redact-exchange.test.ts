import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RecordedExchange, RecordedResponse } from '../../../src/protocol/generated/recording.ts'
import { redactionRules } from '../../../src/recorder/redaction/redaction-rules.ts'
import { findSecret, redactExchange } from '../../support/redacted-at-once.ts'

const rules = redactionRules()
const token = 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'
const other = 'ghp_z6C7e42F292c6912E7710c838347Ae178B4b'
const request = { method: 'GET', path: '/x' }
const answered = (text: string, more: RecordedResponse = {}): RecordedExchange => ({
  request,
  response: { status: 200, body: { text }, ...more },
})
/** @param text - with a question mark where the secret stands */
function expectTakenOut(text: string, secret: string, rule: string): void {
  const whole = text.replace('?', () => secret)
  expect(redactedText(whole)).toEqual({ text: text.replace('?', `<redacted:${rule}:1>`) })
  expect(findSecret(whole, rules)).toMatchObject({ rule })
  const json = { prompt: whole }
  const redacted = redactExchange({ request: { ...request, body: { json } }, response: {} }, rules).exchange.request.body
  expect(JSON.stringify(redacted)).not.toContain(JSON.stringify(secret).slice(1, -1))
}
const redactedText = (text: string, by = rules): unknown => redactExchange(answered(text), by).exchange.response.body

describe('what is left of an exchange', () => {
  it('has one placeholder for one secret, wherever it stood', () => {
    const { exchange, redacted } = redactExchange(
      {
        request: {
          method: 'POST',
          path: `/t/${token}`,
          query: [{ name: 'access_token', value: token }],
          headers: { accept: '*/*', authorization: `Bearer ${token}`, 'user-agent': `x ${token}` },
          body: { json: { messages: [{ content: `first ${token}, then ${other}` }] } },
        },
        response: { body: { text: `${other} ${Buffer.from(`is ${token} it`).toString('base64')}` } },
      },
      rules,
    )
    expect(exchange.request).toEqual({
      method: 'POST',
      path: '/t/%3Credacted:github-token:1%3E',
      query: [{ name: 'access_token', value: '<redacted:github-token:1>' }],
      headers: { accept: '*/*', 'user-agent': 'x <redacted:github-token:1>' },
      body: { json: { messages: [{ content: 'first <redacted:github-token:1>, then <redacted:github-token:2>' }] } },
    })
    const base64 = Buffer.from('is <redacted:github-token:1> it').toString('base64')
    expect(exchange.response.body).toEqual({ text: expect.stringContaining('<redacted:github-token:2> ') })
    expect(Buffer.from(base64, 'base64').toString()).toContain('<redacted:github-token:1>')
    expect(redacted).toContainEqual({ where: 'request.body.json.messages[0].content', rule: 'github-token' })
    expect(redacted).toContainEqual({ where: 'request.headers.authorization', rule: 'header' })
    expect(exchange.redacted).toEqual(redacted)
  })

  it('is the exchange itself where there was nothing to take out', () => {
    const exchange = answered('data: {"a":1}\n\n', { chunks: [{ bytes: 15, atMs: 3 }] })
    expect(redactExchange(exchange, rules)).toEqual({ exchange, redacted: [] })
  })

  it('is not changed by being redacted again', () => {
    const once = redactExchange(
      answered(`?access_token=${token}&x=${encodeURIComponent(`Bearer ${token}`)} {"password":"a b"}`),
      rules,
    ).exchange
    expect(redactExchange(once, rules).exchange).toEqual(once)
  })

  it.each([
    ['--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2\r\n--x--\r\n', 'password'],
    ['--x\ncontent-disposition: form-data; name="apiKey"; filename="k"\nContent-Type: text/plain\n\nhunter2\n--x--\n', 'api-key'],
    [JSON.stringify({ env: ['API_KEY=hunter2-hunter2', 'A=b'] }), 'api-key'],
    ['docker run -e DB_PASSWORD=hunter2-hunter2 image', 'password'],
    ['DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2+hunter2==;EndpointSuffix=b', 'api-key'],
    ['Server=db;User Id=sa;Password=hunter2;Encrypt=true', 'password'],
  ])('is taken out by the name before it: %j', (text, rule) => {
    const { text: redacted } = redactedText(text) as { text: string }
    expect(redacted.replaceAll(`<redacted:${rule}:1>`, '?')).toBe(text.replace(/(?:hunter2[-+]?)+(?:==)?/, '?'))
    expect(findSecret(text, rules)).toMatchObject({ rule })
    expect(findSecret(redacted, rules)).toBeUndefined()
  })

  it.each([
    ['{"headers":[{"name":"X-Api-Key","value":"?"},{"name":"Accept","value":"*/*"}]}', 'api-key'],
    ['{"name":"Authorization","value":"?"}', 'authorization'],
    ['[{"key": "client_secret", "type": "string", "value": "?"}]', 'secret'],
    ['{"value":"?","key":"refresh_token"}', 'token'],
    ['{"env":[{"name":"DB_PASSWORD","valueFrom":null,"value":"?"}]}', 'password'],
    ["{ name: 'apiKey', value: '?' }", 'api-key'],
    ['env:\n  - name: API_KEY\n    value: ?\n  - name: REGION\n    value: eu-1\n', 'api-key'],
    ['<add key="ClientSecret" value="?" />', 'secret'],
    ['<meta name="csrf-token" content="?" />', 'token'],
    ['{"name":"api_key","value":"?\nand the rest was cut off', 'api-key'],
  ])('is taken out of an entry that says its name and its value apart: %j', (text, rule) => {
    expectTakenOut(text, 'hunter2-hunter2-hunter2', rule)
  })

  it.each([
    ['my password: ?, do not tell', 'password'],
    ['password: ?', 'password'],
    ['db:\n  password: ?\n  user: sa\n', 'password'],
    ['db:\n  password: "?" # mine\n', 'password'],
    ['spring.datasource.password=?\nserver.port=8080\n', 'password'],
    ['api_key = ?\n', 'api-key'],
    ['api_key = "?"\n', 'api-key'],
    ['API key: ?', 'api-key'],
    ['**Client secret:** `?`', 'secret'],
    ["const options = { apiKey: '?', retries: 2 }", 'api-key'],
    ["settings = {'password': '?'}", 'password'],
    ['if (password === "?") return', 'password'],
    ['let apiKey: string = "?";', 'api-key'],
    ['def connect(password: str = "?") -> None:', 'password'],
    ['secret := "?"', 'secret'],
    ["'password' => '?',", 'password'],
    ['x-api-key: ?\r\naccept: */*\r\n', 'api-key'],
    ['deploy --password ? --force', 'password'],
    ['deploy --api-key=? --force', 'api-key'],
    ['//registry.example.com/:_authToken=?\n', 'token'],
    ['aws_secret_access_key = ?', 'secret'],
    ['Access token: ?.', 'token'],
  ])('is taken out of prose, settings and code by the name before it: %j', (text, rule) => {
    expectTakenOut(text, 'k1-hunter2-S3cr3t', rule)
  })

  it.each([
    'hunter2',
    'S3cr3t!Pass',
    'Tr!ckyPassWord',
    'P@$$w0rd-1',
    'correct-horse-9-battery',
    'MyPassword123',
    '0d9f2c4be1a84c7f9a1d7b3c5e6f7a8b',
    '9b2f7c1e-0d4a-4c55-8e0b-1a2b3c4d5e6f',
    'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==',
  ])('is taken out of prose where it looks like a password: %s', (password) => {
    expectTakenOut('host: db\npassword: ?\nuser: mona', password, 'password')
  })

  it.each([
    ['curl -u mona:? https://example.com', 'hunter2', 'password'],
    ["curl --user 'mona:?' https://example.com", 'hunter 2', 'password'],
    ['curl -sS \\\n  --user=mona:? \\\n  https://example.com', 'xyz', 'password'],
    ['curl -umona:? https://example.com', 'hunter2', 'password'],
    ['curl --proxy-user "a:?" https://example.com', 'letmein', 'password'],
    ['curl -u "?:" https://example.com', 'a1b2c3d4e5f6', 'password'],
    ['Authorization: Basic ?', Buffer.from('mona:hunter2').toString('base64'), 'authorization'],
    ['{"auths":{"ghcr.io":{"auth":"?"}}}', Buffer.from('mona:hunter2').toString('base64'), 'authorization'],
    ['git clone https://mona:?@example.com/a.git', 'hunter2', 'url-password'],
    ['? is the id', 'AKIAQWERTYUIOPASDFGH', 'aws-key'],
    ['? is the id', 'ASIAQWERTYUIOPASDFGH', 'aws-key'],
    ['see ?', `GOCSPX-${'aB3'.repeat(9)}d`, 'api-key'],
    ['see ?', `whsec_${'aB3d'.repeat(8)}`, 'api-key'],
    ['see ?', `xapp-1-A0123456789-1234567890123-${'0123456789abcdef'.repeat(4)}`, 'api-key'],
    ['see ?', `glptt-${'0123456789'.repeat(4)}`, 'api-key'],
    ['see ?', `gsk_${'aB3d'.repeat(13)}`, 'api-key'],
    ['see ?', `dop_v1_${'0123456789abcdef'.repeat(4)}`, 'api-key'],
    ['see ?', `dckr_pat_${'aB3-'.repeat(7)}`, 'api-key'],
    ['see ?', `shpat_${'0123456789abcdef'.repeat(2)}`, 'api-key'],
    ['see ?', `PMAK-${'0123456789abcdef01234567'}-${'0123456789abcdef0123456789abcdef01'}`, 'api-key'],
    ['see ?', `lin_api_${'aB3d'.repeat(10)}`, 'api-key'],
    ['see ?', `ATATT3${'aB3-'.repeat(46)}=0123ABCD`, 'api-key'],
    ['see ?', `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`, 'private-key'],
    ['https://discord.com/api/webhooks/123456789012345678/?', 'aB3-'.repeat(17), 'api-key'],
  ])('is taken out of %j', (text, secret, rule) => {
    expectTakenOut(text, secret, rule)
  })

  it('has no secret of AWS that stands beside its key, whichever comes first', () => {
    const [key, secret, commit] = [
      'ASIAQWERTYUIOPASDFGH',
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY',
      '911d2381a2b3c4d5e6f708192a3b4c5d6e7f8091',
    ]
    expect(redactedText(`${key},${secret} ${commit}`)).toEqual({ text: `<redacted:aws-key:1>,<redacted:aws-key:2> ${commit}` })
    expect(redactedText(`${secret} (of ${key})`)).toEqual({ text: '<redacted:aws-key:1> (of <redacted:aws-key:2>)' })
    expect(redactedText(`${secret} ${commit}`)).toEqual({ text: `${secret} ${commit}` })
  })

  it('still is base64 where it was base64, and says the rest of what it said', () => {
    const wrapped = Buffer.from(`a picture ${'.'.repeat(90)} ${token} and the rest ${'.'.repeat(90)}`)
      .toString('base64')
      .replace(/.{76}/g, '$&\n')
    const body = redactedText(wrapped) as { text: string }
    const said = Buffer.from(body.text, 'base64').toString()
    expect(said).toMatch(/^a picture \.{90} <redacted:github-token:1> {0,2} and the rest \.{90}$/)
  })

  it('still is a stream whose events are JSON', () => {
    const event = (content: string): string => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
    const { text } = redactedText(
      event(`{"password":"`) + event('hunter2"}') + event(`and ${token.slice(0, 9)}`) + event(token.slice(9)),
    ) as { text: string }
    const contents = Array.from(text.matchAll(/^data: (.*)$/gm), ([, data = '']) => JSON.parse(data).choices[0].delta.content)
    expect(contents).toEqual(['{"password":"', '<redacted:password:1>"}', 'and <redacted:github-token:1>', ''])
  })

  it('keeps choices apart that come one by one, in whatever order', () => {
    const event = (index: number, content: string): string =>
      `data: {"choices":[{"delta":{"content":${JSON.stringify(content)}},"index":${index}}]}\n\n`
    const { text } = redactedText(
      event(0, token.slice(0, 7)) + event(1, other.slice(0, 20)) + event(0, token.slice(7)) + event(1, other.slice(20)),
    ) as { text: string }
    expect(text).not.toContain(token.slice(7))
    expect(text).not.toContain(other.slice(20))
  })

  it('never loses a word of code that breaks off in the middle of a field', () => {
    const json = { prompt: 'const user = {"password":', suffix: '}, "token": "' }
    const { exchange } = redactExchange({ request: { ...request, body: { json } }, response: {} }, rules)
    expect(exchange.request.body).toEqual({ json })
  })

  it.each([
    ['before it', 0, 5],
    ['inside of it', 30, 9],
    ['everywhere', 1, 1],
  ])('has as many chunks as came, together as long as its body, cut %s', (_where, first, size) => {
    const text = `é ${token} ü ${token} and so on`
    const total = Buffer.byteLength(text)
    const chunks = []
    for (let at = 0; at < total; ) {
      const bytes = Math.min(at === 0 && first > 0 ? first : size, total - at)
      chunks.push({ bytes, atMs: at })
      at += bytes
    }
    const { body, chunks: moved } = redactExchange(answered(text, { chunks }), rules).exchange.response
    expect(moved?.map(({ atMs }) => atMs)).toEqual(chunks.map(({ atMs }) => atMs))
    expect(moved?.every(({ bytes }) => bytes >= 0)).toBe(true)
    expect(moved?.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength((body as { text: string }).text))
  })
})

describe('a rule of one’s own', () => {
  it('is a regular expression', () => {
    const own = redactionRules({ rules: [{ name: 'ticket', find: /ACME-\d+/ }] })
    expect(redactedText('see ACME-12 and acme-12', own)).toEqual({ text: 'see <redacted:ticket:1> and acme-12' })
    expect(findSecret('a\nACME-12', own)).toEqual({ rule: 'ticket', line: 2 })
  })

  it('is a function', () => {
    const find = function* (text: string): Generator<[number, number]> {
      for (const { index, 0: word } of text.matchAll(/z+/g)) yield [index, index + word.length]
    }
    expect(redactedText('a zz b', redactionRules({ rules: [{ name: 'crosses', find }] }))).toEqual({ text: 'a <redacted:crosses:1> b' })
  })

  it.each([
    [{ name: 'Bad Name', find: /a/ }, '"Bad Name" is no name of a rule'],
    [{ name: 'slow', find: /(a+)+b/ }, 'can take exponential time'],
    [{ name: 'broken', find: '(' }, 'is not a regular expression'],
  ])('is refused where it cannot be used: %o', (rule, reason) => {
    expect(() => redactionRules({ rules: [rule] })).toThrow(reason)
  })

  it('names environment variables and values, but none that stands everywhere', () => {
    const own = redactionRules({ variables: ['MY_SECRET', 'NOT_SET'], literals: ['opensesame'] }, { MY_SECRET: 'just some words' })
    expect(redactedText('just some words, opensesame', own)).toEqual({ text: '<redacted:literal:1>, <redacted:literal:2>' })
    expect(() => redactionRules({ variables: ['SHORT'] }, { SHORT: 'abc' })).toThrow('fewer than 6 characters')
  })
})

/** A variable in a template, which is no secret yet. */
const variable = (name: string): string => ['$', '{', name, '}'].join('')

describe('what is no secret stays', () => {
  it.each([
    '911d2381a2b3c4d5e6f708192a3b4c5d6e7f8091 6f0f3a5e-5e0c-4f0f-9a53-0b8f3a4e7d11',
    Buffer.from('nothing but a picture of a cat, and what a cat it is').toString('base64'),
    '{"prompt_tokens":12,"max_tokens":500,"token_type":"bearer","token":"Hello","eos_token":"<|endoftext|>","nextToken":"page-two"}',
    `Authorization: \`Bearer ${variable('token')}\`, "Authorization": "Bearer " + token, Basic authentication, a bearer of good news, token budget`,
    'class="sk-circle-fade-dot sk-chasing-dot-before" surveyJson.pages.elements keyJsonParser.parse.call',
    "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) throw new Error('no')",
    `git clone https://github.com/a/b.git http://localhost:4010/v1 postgres://${variable('user')}:${variable('password')}@${variable('host')}/db`,
    `{"password":{"type":"string","minLength":8},"secret":true,"apiKey":"${variable('API_KEY')}","token":null,"password":""}`,
    'def login(user, password=None, token=token): return request(api_key=api_key)',
    'sha512-Zx9h2Hq0mJ8l3vN5q7pR1sT4uW6yA8cE0gI2kM4oQ6sU8wY0aC2eG4iK6mO8qS0u==',
    'const ghu_name = ghosts_of_the_past; // high_level_something_long',
    'AKIAAAA AWS_ACCESS_KEY_ID= "cookie": "chocolate" cookie: none',
    'interface Login { password: string; secret?: string | undefined; apiKey: Uint8Array; token: Token2 }',
    'const password = input2; const token = tokens[i + 1]; const secret = await read(path1); let apiKey = config.key_1',
    'this.password = options.password2 ?? user.passwordHash256; apiKey: process.env.API_KEY_2,',
    'def login(password: str = "", api_key: Optional[str] = None, secret=b64decode(value)): ...',
    'password: z.string().min(8), secret: Joi.string().length(32), accessKey = randomBytes(16)',
    "{ secret: 'base64', password: 'utf-16', apiKey: \"sha512\", credential: 'oauth2' }",
    'password: required, at least 8 characters. Secret: 12345678. API key: see page 12. Password: ********',
    'secret: /run/secrets/db1 private_key: ./keys/id_ed25519 PWD=/home/mona/project1 credential: https://example.com/v1',
    `apiKey: your-api-key-123 password: <your password 1> api_key=${variable('KEY1')} secret: %SECRET1% password: xxxxxxx1`,
    'enum Token { Secret = 1, Password = 0x1f, ApiKey = 1e100 }',
    'secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db1',
    '{"name":"api_key","description":"the key of version 2"} {"name":"password","value":""} {"name":"get_token","content":"12 tokens"}',
    '{"required":["api_key","model2"],"properties":{"api_key":{"type":"string"}}} {"name":"tokens","value":"abcdef0123456789"}',
    'docker run -u 1000:1000 node:20 && git push -u origin:main && curl -u mona https://example.com',
    `curl -u ${variable('user')}:$PASSWORD https://example.com; curl -u "$USER:${variable('TOKEN')}" https://example.com`,
    'AKIAQWERTYUIOPASDFGHI 911d2381a2b3c4d5e6f708192a3b4c5d6e7f8091',
    'password-reset: step-2, passwordHash: sha-256, password_policy = level3, token-type = jwt',
    'hf_hub_download(repo) npm_config_user_agent sk_buff shpat_ glpat- hvs. dapi whsec_ xai- gsk_kernel_mode_setup_routine',
  ])('%s', (text) => {
    expect(redactedText(text)).toEqual({ text })
  })

  it('of this project’s own files, but for the made-up tokens of its tests', () => {
    const files = execFileSync('git', ['ls-files', 'src', 'fixtures', 'schemas', 'docs', 'decisions', 'discoveries', 'package-lock.json'], {
      encoding: 'utf8',
    })
    const found = files
      .trim()
      .split('\n')
      .map((file) => ({ file, leak: findSecret(readFileSync(file, 'utf8'), rules) }))
    expect(found.filter(({ leak }) => leak !== undefined).map(({ file }) => file)).toEqual(['src/testing/client-env/any-token.ts'])
    expect(found.length).toBeGreaterThan(100)
  })
})
