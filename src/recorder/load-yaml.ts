import { createRequire } from 'node:module'

/** Loaded when the first recording is written: it takes longer than all the rest of this package. */
export function loadYaml(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml') as typeof import('yaml')
}
