import type { Problem } from './problem.ts'

/**
 * The problems of data that is a list with some fields around it: of the fields, and of each item taken by itself. A validator
 * stops at the first.
 *
 * @param list - the field that holds the list
 * @param around - the fields that an item by itself must have around it to be looked at
 */
export function problemsOfItems(data: unknown, list: string, around: object, problemsIn: (data: unknown) => readonly Problem[]): Problem[] {
  const items: unknown = Object(data)[list]
  if (!Array.isArray(items)) return [...problemsIn(data)]
  const ofFields = problemsIn({ ...(data as object), [list]: [] })
  const ofItems = items.flatMap((item, i) => problemsIn({ ...around, [list]: [item] }).map((problem) => placed(problem, list, i)))
  return [...ofFields, ...ofItems]
}

function placed(problem: Problem, list: string, index: number): Problem {
  return { ...problem, path: problem.path.replace(`${list}[0]`, `${list}[${index}]`) }
}
