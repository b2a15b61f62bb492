import { describe, expect, it } from 'vitest'
import { copilotHandlers } from '../../../../src/testing/msw.ts'
import { copilotScopes } from '../../../../src/testing/nock.ts'

const doors = { copilotHandlers, copilotScopes } as unknown as Readonly<Record<string, (...given: unknown[]) => readonly unknown[]>>

describe.each(Object.entries(doors))('%s', (_name, open) => {
  it.each([['localhost'], ['*.githubcopilot.com'], ['api.github.com']])('answers for %s', (host) => {
    expect(open({}, { hosts: [host] }).length).toBeGreaterThan(0)
  })

  it.each([
    [{ host: ['api.github.com'] }, 'there is no option "host"'],
    [{ hosts: 'api.github.com' }, 'hosts must be a list of names, but is "api.github.com"'],
    [{ hosts: [] }, 'hosts must be a list of names, but is []'],
    [{ hosts: ['https://api.github.com/'] }, '"https://api.github.com/" is no host'],
    [{ hosts: ['api.github.com:443'] }, '"api.github.com:443" is no host'],
    [{ hosts: [3] }, '3 is no host'],
    [null, 'the options must be an object, but are null'],
  ])('refuses %j, which would intercept nothing', (options, reason) => {
    expect(() => open({}, options)).toThrow(expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining(reason) }))
  })

  it.each([[undefined], [null], [5], ['http://127.0.0.1:4010'], [[]]])('refuses %j in place of a proxy', (given) => {
    expect(() => open(given)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining('must be an object') }),
    )
  })
})
