import type { Endpoint } from '../endpoint.ts'
import { completions } from './completions.ts'
import { health } from './health.ts'

/** Every endpoint this server has; a new one is a file and a line here. */
export const endpoints: readonly Endpoint[] = [completions, health]
