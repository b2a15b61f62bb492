// Generated from schemas/ by `npm run generate`; change the schema, not this file.
export { fixtureFile as validate } from './file-validators.ts'
