import { abandoned } from './abandoned.mjs'
import { heap } from './heap.mjs'
import { importing } from './import.mjs'
import { importingDoors } from './import-doors.mjs'
import { json } from './json.mjs'
import { manyFixtures } from './many-fixtures.mjs'
import { pace } from './pace.mjs'
import { ready } from './ready.mjs'
import { recording } from './recording.mjs'
import { relay } from './relay.mjs'
import { schedule } from './schedule.mjs'
import { startStop } from './start-stop.mjs'
import { stop } from './stop.mjs'
import { stream } from './stream.mjs'

/** In the order of the table. @type {readonly import('../lib/figure.mjs').Row[]} */
export const rows = [
  json,
  manyFixtures,
  stream,
  startStop,
  importing,
  importingDoors,
  ready,
  schedule,
  pace,
  abandoned,
  stop,
  heap,
  relay,
  recording,
]
