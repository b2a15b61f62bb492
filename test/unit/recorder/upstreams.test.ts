import { describe, expect, it } from 'vitest'
import { Upstreams } from '../../../src/recorder/upstreams.ts'

const urlOf = (upstreams: Upstreams, target: string) => upstreams.urlOf(target.split('?')[0] as string, target)?.href

describe('where a request is passed on to', () => {
  it.each([
    ['/login/device/code', 'https://github.com/login/device/code'],
    ['/copilot_internal/v2/token', 'https://api.github.com/copilot_internal/v2/token'],
    ['/user', 'https://api.github.com/user'],
    ['/v1/engines/gpt-41-copilot/completions', 'https://copilot-proxy.githubusercontent.com/v1/engines/gpt-41-copilot/completions'],
    ['/chat/completions', 'https://api.githubcopilot.com/chat/completions'],
    ['/models?a=b', 'https://api.githubcopilot.com/models?a=b'],
    ['/telemetry', 'https://copilot-telemetry.githubusercontent.com/telemetry'],
  ])('%s of GitHub’s own goes to %s', (target, url) => {
    expect(urlOf(new Upstreams('copilot'), target)).toBe(url)
  })

  it.each(['//evil.example/models', '/@evil.example/', '/\\evil.example', '/..//evil.example', '/%2f%2fevil.example'])(
    'for the target %s is still the host that was named',
    (target) => {
      expect(new URL(urlOf(new Upstreams('https://service.example/base'), target) as string).host).toBe('service.example')
    },
  )

  it('keeps a base’s own path, and is nowhere where no service was named', () => {
    expect(urlOf(new Upstreams({ dotcom: 'https://ghe.example/api/v3/' }), '/user')).toBe('https://ghe.example/api/v3/user')
    expect(urlOf(new Upstreams({ dotcom: 'https://ghe.example' }), '/models')).toBeUndefined()
  })

  it('follows the hosts of a sign-in answer where they are GitHub’s, and no others', () => {
    const upstreams = new Upstreams('copilot')
    upstreams.learn({
      api: 'https://api.business.githubcopilot.com',
      proxy: 'https://evil.example',
      telemetry: 'http://telemetry.githubcopilot.com',
    })
    expect(urlOf(upstreams, '/models')).toBe('https://api.business.githubcopilot.com/models')
    expect(urlOf(upstreams, '/v1/completions')).toBe('https://copilot-proxy.githubusercontent.com/v1/completions')
    expect(urlOf(upstreams, '/telemetry')).toBe('https://copilot-telemetry.githubusercontent.com/telemetry')
    const fixed = new Upstreams('https://service.example')
    fixed.learn({ api: 'https://api.business.githubcopilot.com' })
    expect(urlOf(fixed, '/models')).toBe('https://service.example/models')
  })
})
