import { fileURLToPath } from 'node:url'

/** The fixtures that come with this package, in the repository as in the installed package. */
export const shippedFixtures = fileURLToPath(new URL('../../fixtures/completions/', import.meta.url))
