import type { Problem } from './problem.ts'

/**
 * The problems of data that is a list with some fields around it: of the fields, and of each item taken by itself. A validator
 * stops at the first.
 *
 * @param list - the field that holds the list
 * @param around - the fields that an item by itself must have around it to be looked at
 */
export function problemsOfItems(data: unknown, list: string, around: object, problemIn: (data: unknown) => Problem | undefined): Problem[] {
  const items: unknown = Object(data)[list]
  if (!Array.isArray(items)) return [problemIn(data)].filter((problem) => problem !== undefined)
  const ofFields = problemIn({ ...(data as object), [list]: [] })
  const ofItems = items.map((item, i) => placed(problemIn({ ...around, [list]: [item] }), list, i))
  return [ofFields, ...ofItems].filter((problem) => problem !== undefined)
}

function placed(problem: Problem | undefined, list: string, index: number): Problem | undefined {
  return problem && { ...problem, path: problem.path.replace(`${list}[0]`, `${list}[${index}]`) }
}
