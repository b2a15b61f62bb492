import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Got, seen } from './seen.ts'

/** Posts a completion and tells what it saw; gives up after `patienceMs`, as any careful client would. */
type Post = (url: string, body: string, patienceMs: number) => Promise<string>

export interface Client {
  readonly post: Post
  /** The user-agent that its requests have, if any. */
  readonly agent: string | RegExp | undefined
}

const headers = { 'content-type': 'application/json' }

const byFetch: Post = async (url, body, patienceMs) => {
  const got: { -readonly [K in keyof Got]: Got[K] } = { end: 'complete' }
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) })
    got.status = response.status
    got.headers = response.headers
    got.body = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) got.body += decoder.decode(chunk, { stream: true })
  } catch (error) {
    got.end = fetchError(error)
  }
  return seen(got)
}

/** The parser's own codes are left out: they are there up to Node 22 alone. */
function fetchError(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException }
  if (name === 'TimeoutError') return 'timeout'
  return `${message}: ${cause?.name === 'HTTPParserError' ? cause.name : cause?.code}`
}

const byNodeHttp: Post = (url, body, patienceMs) =>
  new Promise((resolve) => {
    const got: { -readonly [K in keyof Got]: Got[K] } = { end: 'complete' }
    const end = (how: string): void => resolve(seen({ ...got, end: how }))
    const failed = (error: NodeJS.ErrnoException): void => end(error.name === 'AbortError' ? 'timeout' : String(error.code))
    const asking = request(url, { method: 'POST', headers, agent: false, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      got.status = response.statusCode ?? 0
      got.headers = new Headers(response.headers as Record<string, string>)
      got.body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        got.body += chunk
      })
      response.on('error', failed)
      response.on('end', () => end('complete'))
    })
    asking.on('error', failed)
    asking.end(body)
  })

const byCurl: Post = async (url, body, patienceMs) => {
  const patience = ['--max-time', String(patienceMs / 1000)]
  const curl = spawn('curl', ['-sSNi', '--noproxy', '*', '-H', 'content-type: application/json', '-d', body, ...patience, url], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = new Promise<number | null>((resolve, reject) => {
    curl.once('error', (error) => reject(new Error(`Failed to run curl: ${error.message}. Install it: apt-get install curl.`)))
    curl.once('close', resolve)
  })
  const [code, answer] = await Promise.all([exited, text(curl.stdout)])
  const end = `exit ${code}`
  const split = answer.indexOf('\r\n\r\n')
  if (split === -1) return seen({ end })
  const [statusLine = '', ...lines] = answer.slice(0, split).split('\r\n')
  const fields = lines.map((line) => line.split(': ', 2) as [string, string])
  return seen({ status: Number(statusLine.split(' ')[1]), headers: new Headers(fields), body: answer.slice(split + 4), end })
}

export const clients = {
  fetch: { post: byFetch, agent: 'node' },
  http: { post: byNodeHttp, agent: undefined },
  curl: { post: byCurl, agent: /^curl/ },
} as const
