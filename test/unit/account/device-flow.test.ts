import { describe, expect, it } from 'vitest'
import { type Approval, DeviceFlow, type DeviceFlowOptions } from '../../../src/account/device-flow.ts'
import { MockCopilotError } from '../../../src/core/errors.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

function signIn(options: DeviceFlowOptions = {}): {
  devices: DeviceFlow
  clock: VirtualClock
  deviceCode: string
  userCode: string
  poll: () => unknown
} {
  const clock = new VirtualClock()
  const devices = new DeviceFlow(clock, 1, options)
  const { deviceCode, userCode } = devices.start('read:user')
  const poll = (): unknown => {
    const result = devices.poll(deviceCode)
    return 'error' in result ? ('intervalSeconds' in result ? [result.error, result.intervalSeconds] : result.error) : 'granted'
  }
  return { devices, clock, deviceCode, userCode, poll }
}

async function pollsUntilGranted(approval: Approval): Promise<unknown[]> {
  const { clock, poll } = signIn({ approval })
  const seen: unknown[] = []
  while (seen.at(-1) !== 'granted' && seen.length < 20) {
    await clock.advance('5s')
    seen.push(poll())
  }
  return seen
}

describe('a device sign-in', () => {
  it('hands out codes in the form that GitHub’s have', () => {
    const { deviceCode, userCode } = signIn()
    expect(deviceCode).toMatch(/^[\da-f]{40}$/)
    expect(userCode).toMatch(/^[A-Z]{4}-[A-Z]{4}$/)
  })

  it('is approved at the first poll by default', async () => {
    expect(await pollsUntilGranted('at-once')).toEqual(['granted'])
  })

  it('is approved after so many polls', async () => {
    expect(await pollsUntilGranted({ afterPolls: 2 })).toEqual(['authorization_pending', 'authorization_pending', 'granted'])
  })

  it('is approved after a time', async () => {
    expect(await pollsUntilGranted({ after: '12s' })).toEqual(['authorization_pending', 'authorization_pending', 'granted'])
  })

  it('waits for a person, by the code that the person sees', async () => {
    const { devices, clock, userCode, poll } = signIn({ approval: 'by-hand' })
    expect(poll()).toBe('authorization_pending')
    expect(() => devices.decide('approved', 'XXXX-XXXX')).toThrow(MockCopilotError)
    await clock.advance('5s')
    expect(poll()).toBe('authorization_pending')
    expect(devices.waits(userCode)).toBe(true)
    devices.decide('approved', userCode)
    expect(devices.waits(userCode)).toBe(false)
    await clock.advance('5s')
    expect(poll()).toBe('granted')
  })

  it('is not approved or denied by a code with which none waits, and the error names those that do', () => {
    const { devices, userCode } = signIn({ approval: 'by-hand' })
    const message = (decision: 'approved' | 'denied', code: string): string => {
      try {
        devices.decide(decision, code)
      } catch (error) {
        if (error instanceof MockCopilotError && error.code === 'NO_SIGN_IN') return error.message
      }
      return 'no error'
    }
    expect(message('approved', 'XXXX-XXXX')).toBe(
      `Failed to approve the sign-in with the code "XXXX-XXXX": those that wait have ${userCode}. Pass the user_code that the client was given, or none for all.`,
    )
    expect(message('denied', userCode)).toBe('no error')
    expect(message('denied', userCode)).toContain(`Failed to deny the sign-in with the code "${userCode}": none waits at all.`)
    expect(() => devices.decide('approved')).not.toThrow()
  })

  it('can be denied', async () => {
    const { devices, clock, poll } = signIn({ approval: 'by-hand' })
    devices.decide('denied')
    expect(poll()).toBe('access_denied')
    await clock.advance('5s')
    expect(poll()).toBe('access_denied')
  })

  it('tells a client that polls too early to slow down, and raises the interval each time', async () => {
    const { clock, poll } = signIn({ approval: 'by-hand' })
    expect(poll()).toBe('authorization_pending')
    await clock.advance('2s')
    expect(poll()).toEqual(['slow_down', 10])
    await clock.advance('6s')
    expect(poll()).toEqual(['slow_down', 15])
    await clock.advance('15s')
    expect(poll()).toBe('authorization_pending')
  })

  it('forgives a client whose timer is a little early', async () => {
    const { clock, poll } = signIn({ approval: 'by-hand' })
    poll()
    await clock.advance(4_950)
    expect(poll()).toBe('authorization_pending')
  })

  it('expires', async () => {
    const { devices, clock, userCode, poll } = signIn({ approval: 'by-hand', expiresInSeconds: 60 })
    await clock.advance('60s')
    expect(poll()).toBe('expired_token')
    expect(devices.waits(userCode)).toBe(false)
  })

  it('is good for one token, and a made-up code for none', async () => {
    const { devices, clock, poll } = signIn()
    expect(poll()).toBe('granted')
    await clock.advance('5s')
    expect(poll()).toBe('incorrect_device_code')
    expect(devices.poll('made-up')).toEqual({ error: 'incorrect_device_code' })
  })

  it('gives the same codes for the same seed', () => {
    expect(signIn().deviceCode).toBe(signIn().deviceCode)
  })
})
