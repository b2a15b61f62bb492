/**
 * What the real clients were asked and which endpoints they used, as Markdown: in short, one row for each client and kind of
 * use, and in full, one for each case.
 *
 * @typedef {{ client: string, version: string, use: string, asked: string, endpoints: Record<string, number> }} Row
 */

/** @param {readonly Row[]} rows */
export function shortTable(rows) {
  const lines = groupsOf(rows).map(({ client, version, use, cases }) => {
    const endpoints = [...new Set(cases.flatMap((row) => Object.keys(row.endpoints)))]
    return `| ${client} | ${version} | ${use} | ${cases.length} | ${endpoints.map((name) => `\`${name}\``).join(', ')} |`
  })
  return ['| client | version | asked for | cases | endpoints it used |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')
}

/** @param {readonly Row[]} rows */
export function fullTables(rows) {
  return groupsOf(rows)
    .map(({ client, version, use, cases }) => {
      const lines = cases.map(({ asked, endpoints }) => `| ${asked.replaceAll('|', '\\|')} | ${counted(endpoints)} |`)
      return [`## ${client} ${version}: ${use}`, '', '| case | requests |', '| --- | --- |', ...lines.sort()].join('\n')
    })
    .join('\n\n')
}

/** @param {Record<string, number>} endpoints */
function counted(endpoints) {
  return Object.entries(endpoints)
    .map(([name, times]) => (times === 1 ? name : `${name} x${times}`))
    .join(', ')
}

/**
 * By client, then by use; what goes wrong comes last.
 *
 * @param {readonly Row[]} rows
 */
function groupsOf(rows) {
  /** @type {Map<string, { client: string, version: string, use: string, cases: Row[] }>} */
  const groups = new Map()
  for (const row of rows) {
    const { client, version, use } = row
    const key = `${client}\n${use.startsWith('when ')}\n${use}`
    const group = groups.get(key) ?? { client, version, use, cases: [] }
    group.cases.push(row)
    groups.set(key, group)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}
