import { describe, expect, it } from 'vitest'
import { Later } from '../../../src/core/later.ts'

describe('a value that comes later', () => {
  it('is handed on in the moment it comes, through all who wait for each other', () => {
    const value = new Later<number>()
    const seen: number[] = []
    value
      .then((two) => two + 1)
      .then((three) => {
        seen.push(three)
      })
    value.resolve(2)
    expect(seen).toEqual([3])
  })

  it('can be awaited, before it comes and after', async () => {
    const value = new Later<string>()
    const awaited = (async () => value)()
    value.resolve('here')
    expect(await awaited).toBe('here')
    const early = new Later<string>()
    early.resolve('before')
    expect(await early).toBe('before')
  })

  it('passes over whoever listens for errors only, and an error over whoever does not', async () => {
    const value = new Later<string>()
    const kept = value.then(undefined, () => 'never')
    value.resolve('kept')
    expect(await kept).toBe('kept')
    const failing = new Later<string>()
    const mended = failing.then(() => 'never').then(undefined, (error: unknown) => `mended ${(error as Error).message}`)
    failing.reject(new Error('it'))
    expect(await mended).toBe('mended it')
  })

  it('becomes what its listener waits for', async () => {
    const value = new Later<string>()
    const slow = value.then(async (text) => `${text}, later still`)
    const bad = new Later<string>()
    const failed = bad.then(() => Promise.reject(new Error('too late')))
    value.resolve('here')
    bad.resolve('here')
    expect(await slow).toBe('here, later still')
    await expect(failed).rejects.toThrow('too late')
  })

  it('turns what a listener throws into an error for the next', async () => {
    const value = new Later<string>()
    const next = value.then(() => {
      throw new Error('thrown')
    })
    value.resolve('here')
    await expect(next).rejects.toThrow('thrown')
  })

  it('comes once', async () => {
    const value = new Later<string>()
    value.resolve('first')
    value.resolve('second')
    value.reject(new Error('third'))
    expect(await value).toBe('first')
    const failing = new Later<string>()
    failing.reject(new Error('first'))
    failing.reject(new Error('second'))
    await expect(failing).rejects.toThrow('first')
  })

  it('is listened to by one', () => {
    const value = new Later<string>()
    value.then(() => {})
    expect(() => value.then(() => {})).toThrow('Somebody listens to this value already.')
  })
})
