import { nearestName } from '../core/nearest-name.ts'
import { configOption, options } from './options.ts'

/** Read elsewhere than by the options: by the recorder, and by tests that `exec` runs. */
const others = ['MOCK_COPILOT_MODE', 'MOCK_COPILOT_RECORD_IN_CI', 'MOCK_COPILOT_URL']
const known = new Set([...[...options, configOption].map(({ variable }) => variable), ...others])
const prefix = 'MOCK_COPILOT_'

/** A sentence for each variable that is named as ours are and that nothing reads. Their values may be secrets. */
export function unknownVariables(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string[] {
  return Object.keys(environment).flatMap((name) => {
    const upper = name.toUpperCase()
    if (!upper.startsWith(prefix) || known.has(platform === 'win32' ? upper : name)) return []
    const meant = nearestName(
      upper.slice(prefix.length),
      Array.from(known, (each) => each.slice(prefix.length)),
    )
    const advice = meant === undefined ? '. docs/cli.md lists those that are.' : `, did you mean ${prefix}${meant}?`
    return [`The environment variable ${name} is read by nothing${advice}`]
  })
}
