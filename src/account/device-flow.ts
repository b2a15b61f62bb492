import type { LRUCache } from 'lru-cache'
import type { Clock } from '../core/clock.ts'
import { type Duration, durationMs } from '../core/duration.ts'
import { MockCopilotError } from '../core/errors.ts'
import { createRandom, type Random } from '../core/random.ts'
import { shown } from '../core/shown.ts'
import type { DevicePoll, DeviceStart } from '../protocol/account-service.ts'
import { boundedMap } from './bounded-map.ts'

/** When a device sign-in is approved: at the first poll, at the poll after so many, after a time, or only by `approve()` or a person. */
export type Approval = 'at-once' | 'by-hand' | { readonly afterPolls: number } | { readonly after: Duration }

export interface DeviceFlowOptions {
  /** When a sign-in is approved: `'at-once'`, `'by-hand'`, `{ afterPolls: 2 }` or `{ after: '30s' }`. Default `'at-once'`. */
  readonly approval?: Approval
  /** How long a code is good for, in seconds. Default 900. */
  readonly expiresInSeconds?: number
  /** What clients are told to wait between two polls, in seconds. Default 5. */
  readonly intervalSeconds?: number
}

interface Device {
  readonly userCode: string
  readonly scope: string
  readonly startedMs: number
  intervalMs: number
  polls: number
  lastPollMs: number
  decision: 'pending' | 'approved' | 'denied' | 'used'
}

/** GitHub raises the interval by this each time a client polls too early. */
const slowDownMs = 5_000
/** A client that waits exactly the interval may still seem early by what its timer and the network differ. */
const slackMs = 100
const mostDevices = 1_000
const mostNamed = 3
/** No vowels and no look-alikes, as people read them off a screen. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const digits = '0123456789abcdef'

/** GitHub's device sign-in (RFC 8628): a code for the person, a code for the client, and a poll that waits for the two to meet. */
export class DeviceFlow {
  readonly #clock: Clock
  readonly #seed: number | string
  readonly #options: Required<DeviceFlowOptions>
  /** These three are made when somebody first signs in: few tests have that, and making them takes more than a tenth of making a proxy. */
  #devices: LRUCache<string, Device> | undefined
  #granted: LRUCache<string, true> | undefined
  #random: Random | undefined
  /** Granted without a sign-in, and for good: a session's own token. */
  readonly #own = new Set<string>()
  /** What tokens start with; it names the session. */
  readonly #prefix: string

  constructor(clock: Clock, seed: number | string, options: DeviceFlowOptions, session?: string) {
    this.#clock = clock
    this.#prefix = session === undefined ? 'gho_' : `gho_${session}_`
    this.#seed = `device ${seed}`
    this.#options = { approval: 'at-once', expiresInSeconds: 900, intervalSeconds: 5, ...options }
    // A time that cannot be read is told of now, and not to the first client that polls.
    const { approval } = this.#options
    if (typeof approval === 'object' && 'after' in approval) durationMs(approval.after)
  }

  start(scope: string): DeviceStart {
    const { expiresInSeconds, intervalSeconds } = this.#options
    const deviceCode = draw(this.#draws(), digits, 40)
    const userCode = `${draw(this.#draws(), letters, 4)}-${draw(this.#draws(), letters, 4)}`
    this.#devices ??= boundedMap(mostDevices)
    this.#devices.set(deviceCode, {
      userCode,
      scope,
      startedMs: this.#clock.now(),
      intervalMs: intervalSeconds * 1000,
      polls: 0,
      lastPollMs: Number.NEGATIVE_INFINITY,
      decision: 'pending',
    })
    return { deviceCode, userCode, expiresInSeconds, intervalSeconds }
  }

  poll(deviceCode: string): DevicePoll {
    const device = this.#devices?.get(deviceCode)
    if (device === undefined || device.decision === 'used') return { error: 'incorrect_device_code' }
    if (this.#expired(device)) return { error: 'expired_token' }
    const nowMs = this.#clock.now()
    const early = nowMs - device.lastPollMs < device.intervalMs - slackMs
    device.lastPollMs = nowMs
    if (early) {
      device.intervalMs += slowDownMs
      return { error: 'slow_down', intervalSeconds: device.intervalMs / 1000 }
    }
    device.polls++
    if (device.decision === 'denied') return { error: 'access_denied' }
    if (device.decision === 'pending' && !this.#approvedByItself(device)) return { error: 'authorization_pending' }
    device.decision = 'used'
    const accessToken = this.#prefix + draw(this.#draws(), digits, 36)
    this.#granted ??= boundedMap(mostDevices)
    this.#granted.set(accessToken, true)
    return { accessToken, scope: device.scope }
  }

  /** Whether a sign-in with this code waits for a person. */
  waits(userCode: string): boolean {
    return this.#pending(userCode).length > 0
  }

  /** Approves or denies what waits: the one with this code, or all. Throws `NO_SIGN_IN` for a code with which none waits. */
  decide(decision: 'approved' | 'denied', userCode?: string): void {
    const waiting = this.#pending(userCode)
    if (userCode !== undefined && waiting.length === 0) throw this.#noSignIn(decision, userCode)
    for (const device of waiting) device.decision = decision
  }

  /** True for a GitHub token that a sign-in here ended with. */
  granted(token: string): boolean {
    return this.#granted?.has(token) === true || this.#own.has(token)
  }

  /** Grants a token without a sign-in, which `reset()` does not take back. */
  grantForGood(): string {
    const token = this.#prefix + draw(createRandom(`own ${this.#seed}`), digits, 36)
    this.#own.add(token)
    return token
  }

  reset(): void {
    this.#devices = undefined
    this.#granted = undefined
    this.#random = undefined
  }

  #pending(userCode: string | undefined): Device[] {
    const all = [...(this.#devices?.values() ?? [])].filter((device) => device.decision === 'pending' && !this.#expired(device))
    return userCode === undefined ? all : all.filter((device) => device.userCode === userCode)
  }

  #noSignIn(decision: string, userCode: string): MockCopilotError {
    const codes = this.#pending(undefined).map((device) => device.userCode)
    const others = codes.length === 0 ? 'none waits at all' : `those that wait have ${codes.slice(0, mostNamed).join(', ')}`
    const verb = decision === 'approved' ? 'approve' : 'deny'
    return new MockCopilotError(
      'NO_SIGN_IN',
      `Failed to ${verb} the sign-in with the code ${shown(userCode)}: ${others}. Pass the user_code that the client was given, or none for all.`,
    )
  }

  #approvedByItself({ polls, startedMs }: Device): boolean {
    const { approval } = this.#options
    if (typeof approval === 'string') return approval === 'at-once'
    return 'afterPolls' in approval ? polls > approval.afterPolls : this.#clock.now() - startedMs >= durationMs(approval.after)
  }

  #expired({ startedMs }: Device): boolean {
    return this.#clock.now() - startedMs >= this.#options.expiresInSeconds * 1000
  }

  #draws(): Random {
    this.#random ??= createRandom(this.#seed)
    return this.#random
  }
}

function draw(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('')
}
