import { expect, it } from 'vitest'
import { formats } from '../../../src/contract/formats/formats.ts'
import type { ContractReport } from '../../../src/index.ts'

const report: ContractReport = {
  requests: 3,
  evicted: 0,
  checks: [
    {
      id: 'retry-after',
      what: 'Waits.',
      verdict: 'broken',
      honoured: 0,
      broken: 1,
      evidence: [
        {
          honoured: false,
          said: 'told to wait <"2 s"> & \u0000 \ud800 came \'early\'',
          requests: [
            { number: 1, atMs: 5_000 },
            { number: 2, atMs: 5_250 },
          ],
        },
      ],
    },
    {
      id: 'stop',
      what: 'Says where.',
      verdict: 'honoured',
      honoured: 1,
      broken: 0,
      evidence: [{ honoured: true, said: '#3 names 1', requests: [{ number: 3, atMs: 9_000 }] }],
    },
    { id: 'headers', what: 'Sends <them>.', verdict: 'not seen', honoured: 0, broken: 0, evidence: [] },
  ],
}

it('as text has a line a check and its evidence with the times at which requests came', () => {
  const words = { ...report, checks: report.checks.slice(1) }
  expect(formats.text(words)).toMatchInlineSnapshot(`
    "What clients honoured, judged by 3 requests:
    honoured  stop     Says where. (honoured 1, broken 0)
              + #3 names 1 [#3 at 0 ms]
    not seen  headers  Sends <them>.
    "
  `)
  expect(formats.text({ ...report, evicted: 7 })).toContain('and not 7 more that the journal has dropped')
  expect(formats.text(report)).toContain('[#1 at 0 ms, #2 at 250 ms]')
})

it('as JSON is the report itself', () => {
  expect(JSON.parse(formats.json({ ...report, checks: [] }))).toEqual({ ...report, checks: [] })
})

it('as JUnit has a failure for what was broken and skips what was not seen, with everything escaped', () => {
  expect(formats.junit(report)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="3" failures="1" errors="0" skipped="1">
      <testsuite name="client contract" tests="3" failures="1" errors="0" skipped="1">
        <testcase classname="client contract" name="retry-after: Waits.">
          <failure message="broken once">- told to wait &lt;&quot;2 s&quot;&gt; &amp; � � came &apos;early&apos;</failure>
        </testcase>
        <testcase classname="client contract" name="stop: Says where.">
          <system-out>+ #3 names 1</system-out>
        </testcase>
        <testcase classname="client contract" name="headers: Sends &lt;them&gt;.">
          <skipped/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
})
