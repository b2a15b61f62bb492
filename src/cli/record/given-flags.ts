import type { RecorderMode } from '../../recorder/recorder-options.ts'
import type { reportKinds } from './drift-report.ts'

/** The flags of `record`, as they are given. */
export interface GivenFlags {
  readonly upstream?: readonly string[] | undefined
  readonly out: string
  readonly mode?: RecorderMode | undefined
  readonly group?: string | undefined
  readonly timing?: string | undefined
  readonly upstreamTokenEnv?: string | undefined
  readonly secretEnv?: readonly string[] | undefined
  readonly allowPrivateUpstream?: boolean | undefined
  readonly errors?: boolean | undefined
  readonly prune: boolean
  readonly compare?: 'values' | 'shape' | undefined
  readonly ignore?: readonly string[] | undefined
  readonly report?: (typeof reportKinds)[number] | undefined
  readonly port?: unknown
  readonly host?: unknown
  readonly log?: unknown
  readonly readyFile?: unknown
}
