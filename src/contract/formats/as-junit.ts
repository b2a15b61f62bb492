import type { ContractCheck, ContractReport } from '../../protocol/generated/contract-report.ts'

/** A report as JUnit XML: a broken check is a failure, one that was not seen is skipped. */
export function asJunit({ checks }: ContractReport): string {
  const failures = checks.filter(({ verdict }) => verdict === 'broken').length
  const skipped = checks.filter(({ verdict }) => verdict === 'not seen').length
  const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="${skipped}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="client contract" ${counts}>`,
    ...checks.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase({ id, what, verdict, broken, evidence }: ContractCheck): string {
  const open = `    <testcase classname="client contract" name="${escaped(`${id}: ${what}`)}"`
  if (verdict === 'not seen') return `${open}>\n      <skipped/>\n    </testcase>`
  const told = escaped(evidence.map(({ honoured, said }) => `${honoured ? '+' : '-'} ${said}`).join('\n'))
  const within =
    verdict === 'broken'
      ? `<failure message="broken ${broken === 1 ? 'once' : `${broken} times`}">${told}</failure>`
      : `<system-out>${told}</system-out>`
  return `${open}>\n      ${within}\n    </testcase>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0 cannot hold in any spelling becomes the sign for a character that is unknown. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] as string)
}
