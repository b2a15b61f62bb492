import { fileURLToPath } from 'node:url'
import { packageFile } from '../core/package-file.ts'

/** The fixtures that come with this package, in the repository as in the installed package. */
export const shippedFixtures = fileURLToPath(packageFile('fixtures/completions/'))
