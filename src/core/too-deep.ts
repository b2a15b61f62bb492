/** Whether lists and objects stand in each other more than so many levels deep, as they do in a circle; told without a call for each level. */
export function tooDeep(data: unknown, most: number): boolean {
  const open: [value: unknown, depth: number][] = [[data, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth === most) return true
    for (const each of Object.values(value)) if (typeof each === 'object') open.push([each, depth + 1])
  }
  return false
}
