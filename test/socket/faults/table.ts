import type { Fault } from '../../../src/protocol/generated/fault.ts'
import type { Latency } from '../../../src/protocol/generated/latency.ts'
import type { clients } from './clients.ts'

/** What each client sees of one fault. */
export interface Row {
  /** None is a healthy answer. */
  readonly fault?: Fault
  /** True where the client did not ask for a stream. */
  readonly whole?: true
  /** How late the answer is that the fault acts on. */
  readonly latency?: Latency
  /** True where nothing but the client's own patience ends it. */
  readonly hangs?: true
  readonly seen: Cells
}

type Cells = Readonly<Record<keyof typeof clients, string>>

export interface Group {
  readonly title: string
  readonly text: string
  readonly rows: readonly Row[]
}

/** How the three clients tell that an answer is over, once its headers were there. */
const complete: Cells = { fetch: 'complete', http: 'complete', curl: 'exit 0' }
const waits: Cells = { fetch: 'timeout', http: 'timeout', curl: 'exit 28' }
const wasReset: Cells = { fetch: 'terminated: ECONNRESET', http: 'ECONNRESET', curl: 'exit 56' }
const brokeOff: Cells = { fetch: 'terminated: UND_ERR_SOCKET', http: 'ECONNRESET', curl: 'exit 18' }
const cannotRead: Cells = { fetch: 'terminated: HTTPParserError', http: 'HPE_INVALID_CHUNK_SIZE', curl: 'exit 56' }

/** The same where there was no answer at all. */
const noneButReset: Cells = { fetch: 'fetch failed: ECONNRESET', http: 'ECONNRESET', curl: 'exit 56' }
const noneAtAll: Cells = { fetch: 'fetch failed: UND_ERR_SOCKET', http: 'ECONNRESET', curl: 'exit 52' }
const noHttp: Cells = { fetch: 'fetch failed: HTTPParserError', http: 'HPE_INVALID_CONSTANT', curl: 'exit 1' }

function sees(got: string, { fetch, http, curl }: Cells): Cells {
  return { fetch: `${got}, ${fetch}`, http: `${got}, ${http}`, curl: `${got}, ${curl}` }
}

const answersStatus = (status: number, got = `${status} application/json`): Row => ({
  fault: { kind: 'status', status },
  seen: sees(got, complete),
})
const streams = (fault: Fault, events: string): Row => ({ fault, seen: sees(`200, ${events}`, complete) })
const at = { event: 1 }
const afterTwo = { event: 2 }
const inTheSecond = { byte: 300 }
const inTheBody = { byte: 40 }
const late: Latency = { kind: 'fixed', ms: 5_000 }
const whole = '200 application/json'

/** The answer is a stream of three deltas and `[DONE]`, or the same text whole. */
export const groups: readonly Group[] = [
  {
    title: 'The healthy answer',
    text: 'What the others are to be compared with.',
    rows: [{ seen: sees('200, 3 events, [DONE]', complete) }, { whole: true, seen: sees(whole, complete) }],
  },
  {
    title: 'Statuses and headers',
    text: 'Ordinary HTTP: none of these clients throws, so the program has to look at the status, the content type, the ids.',
    rows: [
      answersStatus(400),
      answersStatus(401),
      answersStatus(402, '402 application/json, retry-after a date'),
      answersStatus(403),
      answersStatus(404),
      answersStatus(408),
      answersStatus(413),
      {
        fault: { kind: 'status', status: 421 },
        seen: { ...sees('421 text/plain', complete), fetch: '421 text/plain, complete, asked 2 times' },
      },
      answersStatus(422),
      answersStatus(429, '429 application/json, retry-after 1'),
      answersStatus(466, '466 text/plain'),
      answersStatus(499),
      answersStatus(500),
      answersStatus(502, '502 text/html'),
      answersStatus(503),
      answersStatus(504, '504 text/html'),
      { fault: { kind: 'expiredToken' }, seen: sees('401 application/json', complete) },
      { fault: { kind: 'htmlPage' }, seen: sees('200 text/html, no x-github-request-id', complete) },
      { fault: { kind: 'wrongContentType' }, seen: sees('200 text/plain, 3 events, [DONE]', complete) },
      { fault: { kind: 'withoutGithubRequestId' }, seen: sees('200, no x-github-request-id, 3 events, [DONE]', complete) },
    ],
  },
  {
    title: 'No answer',
    text: 'The connection breaks, or stays silent, before any byte of an answer.',
    rows: [
      { fault: { kind: 'reset' }, seen: noneButReset },
      { fault: { kind: 'close' }, seen: noneAtAll },
      { fault: { kind: 'stall' }, hangs: true, seen: waits },
      { fault: { kind: 'garbage' }, seen: noHttp },
      { fault: { kind: 'reset', at: { ms: 30 } }, latency: late, seen: noneButReset },
      { fault: { kind: 'close', at: { ms: 30 } }, latency: late, seen: noneAtAll },
    ],
  },
  {
    title: 'Half an answer',
    text: 'The connection breaks, or stays silent, after the headers. What came before the break is there to be read.',
    rows: [
      { fault: { kind: 'reset', at: 'headers' }, seen: sees('200', wasReset) },
      { fault: { kind: 'close', at: 'headers' }, seen: sees('200', brokeOff) },
      { fault: { kind: 'stall', at: 'headers' }, hangs: true, seen: sees('200', waits) },
      { fault: { kind: 'garbage', at: 'headers' }, seen: sees('200', cannotRead) },
      { fault: { kind: 'badChunk' }, seen: sees('200', cannotRead) },
      { fault: { kind: 'shortBody' }, seen: sees('200', brokeOff) },
      { fault: { kind: 'reset', at: afterTwo }, seen: sees('200, 2 events', wasReset) },
      { fault: { kind: 'close', at: afterTwo }, seen: sees('200, 2 events', brokeOff) },
      { fault: { kind: 'stall', at: afterTwo }, hangs: true, seen: sees('200, 2 events', waits) },
      { fault: { kind: 'garbage', at: afterTwo }, seen: sees('200, 2 events', cannotRead) },
      { fault: { kind: 'badChunk', at: afterTwo }, seen: sees('200, 2 events', cannotRead) },
      { fault: { kind: 'shortBody', at: afterTwo }, seen: sees('200, 2 events', brokeOff) },
      { fault: { kind: 'reset', at: inTheSecond }, seen: sees('200, 1 event', wasReset) },
      { fault: { kind: 'close', at: inTheSecond }, seen: sees('200, 1 event', brokeOff) },
      { fault: { kind: 'reset', at: inTheBody }, whole: true, seen: sees(whole, wasReset) },
      { fault: { kind: 'close', at: inTheBody }, whole: true, seen: sees(whole, brokeOff) },
      { fault: { kind: 'badChunk', at: inTheBody }, whole: true, seen: sees(whole, cannotRead) },
      { fault: { kind: 'shortBody', at: inTheBody }, whole: true, seen: sees(whole, brokeOff) },
      { fault: { kind: 'slowClose', delayMs: 60_000 }, hangs: true, seen: sees('200, 3 events, [DONE]', waits) },
      { fault: { kind: 'slowClose', delayMs: 60_000 }, whole: true, hangs: true, seen: sees(whole, waits) },
    ],
  },
  {
    title: 'Streams that are odd or wrong',
    text: 'A whole HTTP answer, so that only a client that looks at the events, their JSON and `[DONE]` can notice.',
    rows: [
      streams({ kind: 'missingDone' }, '3 events'),
      streams({ kind: 'doubleDone' }, '3 events, 2 [DONE]'),
      streams({ kind: 'afterDone' }, '3 events, [DONE], 1 event, another text'),
      streams({ kind: 'malformedJson', at }, '1 event, one that is not JSON, 1 event, [DONE], another text'),
      streams({ kind: 'missingChoices', at }, '1 event, one without choices, 1 event, [DONE], another text'),
      streams({ kind: 'errorEvent', at }, '1 event, an error'),
      streams({ kind: 'cutEvent', at }, '1 event'),
      streams({ kind: 'duplicateEvent', at }, '4 events, [DONE], another text'),
      streams({ kind: 'reorder', at }, '3 events, [DONE], another text'),
      streams({ kind: 'splitUtf8' }, '3 events, [DONE]'),
      streams({ kind: 'comments' }, '3 events, [DONE]'),
      streams({ kind: 'hugeEvent' }, '3 events, [DONE]'),
      streams({ kind: 'lineEnds', style: 'lf' }, '3 events, [DONE]'),
      streams({ kind: 'lineEnds', style: 'crlf' }, '3 events, [DONE]'),
      streams({ kind: 'lineEnds', style: 'cr' }, '3 events'),
      {
        fault: { kind: 'bom' },
        seen: {
          fetch: '200, 3 events, [DONE], complete',
          http: '200, 2 events, [DONE], another text, complete',
          curl: '200, 2 events, [DONE], another text, exit 0',
        },
      },
    ],
  },
]
