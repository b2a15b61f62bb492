import { type JsonContainer, jsonStrings } from '../../redaction/json-strings.ts'

/** Tells where a character of a JSON text stands, such as `.messages[0].content`; nothing for one that is in no value. */
export function placesIn(json: string): (at: number) => string {
  const strings = [...jsonStrings(json, 0, json.length)]
  return (at) => {
    let low = 0
    for (let high = strings.length; high - low > 1; ) {
      const middle = (low + high) >>> 1
      if ((strings[middle]?.start ?? 0) <= at) low = middle
      else high = middle
    }
    const found = strings[low]
    return found === undefined || at < found.start || at > found.end ? '' : pathOf(found.container) + found.key
  }
}

function pathOf(container: JsonContainer | undefined): string {
  return container === undefined ? '' : pathOf(container.parent) + container.key
}
