/**
 * Which room of src/ may import which; CONTRIBUTING.md says what each room is for. A folder that is not in this table is an
 * error, so that a new room has to be given its place.
 */
const protocolAndBelow = ['core', 'protocol']
const mayImport = {
  core: [],
  protocol: ['core'],
  redaction: [],
  match: [...protocolAndBelow, 'redaction'],
  latency: protocolAndBelow,
  faults: [...protocolAndBelow, 'match'],
  quirks: [...protocolAndBelow, 'faults'],
  'fixture-store': [...protocolAndBelow, 'match'],
  journal: [...protocolAndBelow, 'redaction'],
  contract: [...protocolAndBelow, 'journal'],
  account: protocolAndBelow,
  wire: protocolAndBelow,
  recorder: [...protocolAndBelow, 'redaction', 'match', 'fixture-store'],
  handlers: [...protocolAndBelow, 'match', 'latency', 'faults', 'fixture-store', 'recorder'],
  scenarios: [...protocolAndBelow, 'match', 'latency', 'faults', 'quirks', 'fixture-store', 'recorder', 'handlers'],
  control: [
    ...protocolAndBelow,
    'match',
    'latency',
    'faults',
    'quirks',
    'fixture-store',
    'recorder',
    'handlers',
    'scenarios',
    'account',
    'journal',
  ],
}
/** Nothing but index.ts and these two themselves may import them: they stand at the top. */
const outermost = ['testing', 'cli']

const inFolder = (names) => `^src/(?:${names.join('|')})/`
const commandLinePackages = 'yargs|chokidar|pino|picocolors|lilconfig'

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const directions = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `${room}-imports-only-${['itself', ...rooms].join('-')}`,
  severity: 'error',
  from: { path: inFolder([room]) },
  to: {
    path: '^src/',
    pathNot: [inFolder([room, ...rooms]), ...(room === 'core' ? ['^src/protocol/generated/'] : [])],
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'core-takes-only-types-from-generated-code',
      comment: 'The generated types are what the schemas say; the validators beside them are code of protocol/.',
      severity: 'error',
      from: { path: inFolder(['core']) },
      to: { path: '^src/protocol/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-testing-or-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: [inFolder(outermost), '^src/index\\.ts$'] },
      to: { path: inFolder(outermost) },
    },
    {
      name: 'testing-and-cli-do-not-meet',
      comment: 'A test that imports the package must not load the command line.',
      severity: 'error',
      from: { path: ['^src/testing/', '^src/index\\.ts$'] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nobody-imports-the-index',
      comment: 'It is for users of the package; inside, a file imports the one that it means.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'every-room-has-its-place',
      comment: 'Add the folder to the table at the top of .dependency-cruiser.mjs and to CONTRIBUTING.md.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inFolder([...Object.keys(mayImport), ...outermost]) },
      to: {},
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-wire-opens-sockets',
      severity: 'error',
      from: { path: '^src/', pathNot: inFolder(['wire']) },
      to: { path: ['^(?:node:)?(?:http|https|http2|net|tls)$', 'node_modules/(?:@types/)?ws/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-cli-loads-command-line-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: inFolder(['cli']) },
      to: { path: `node_modules/(?:${commandLinePackages})/` },
    },
    {
      name: 'only-testing-imports-what-tests-have',
      comment: 'Runners and interceptors are peers: whoever has none of them can import all the rest.',
      severity: 'error',
      from: { path: '^src/', pathNot: inFolder(['testing']) },
      to: { dependencyTypes: ['npm-peer'] },
    },
    {
      name: 'src-needs-no-development-package',
      comment: 'What is published must run from "dependencies", and from peers for those who have them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'src-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts)/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    detectProcessBuiltinModuleCalls: true,
  },
}
