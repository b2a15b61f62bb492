import { shown } from './core/shown.ts'

const known = ['approval', 'expiresInSeconds', 'intervalSeconds']

/** What is wrong with the options of device sign-ins, in words; `undefined` where nothing is. A time that cannot be read is found where it is. */
export function problemOfDeviceFlow(options: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) return `deviceFlow must have only approval, expiresInSeconds and intervalSeconds, but has ${unknown}`
  for (const name of ['expiresInSeconds', 'intervalSeconds']) {
    const seconds = options[name]
    if (seconds !== undefined && !(typeof seconds === 'number' && seconds >= 0 && Number.isFinite(seconds))) {
      return `deviceFlow.${name} must be a number from 0 up, but is ${shown(seconds)}`
    }
  }
  const { approval } = options
  if (approval === undefined || isApproval(approval)) return undefined
  return `deviceFlow.approval must be "at-once", "by-hand", { afterPolls: 2 } or { after: "30s" }, but is ${shown(approval)}`
}

function isApproval(approval: unknown): boolean {
  if (approval === 'at-once' || approval === 'by-hand') return true
  if (typeof approval !== 'object' || approval === null) return false
  const { afterPolls } = approval as { readonly afterPolls?: unknown }
  return 'after' in approval || (Number.isInteger(afterPolls) && (afterPolls as number) >= 0)
}
