import type { Decode, View } from './view.ts'

/** Shorter runs hold no secret that has a look of its own. */
const shortest = 20
const run = /[A-Za-z0-9+/_-]+/g
/** A run may be wrapped into lines, as MIME does. */
const nextLine = /\r?\n[ \t]*(?=[A-Za-z0-9+/_-])/y
const groupLength = 4
const allShifts = [0, 1, 2, 3]
const firstShift = [0]
/** Slashes are letters of base64, too. */
const longestPath = 64

/**
 * What runs of base64 say, in either alphabet; at each of the four places where a group of letters may begin, because a run may have
 * something in front of it. With `everywhere` false only where it begins, and behind the slashes of a path that ends in one.
 */
export function base64Runs(everywhere = true): Decode {
  // biome-ignore lint/correctness/useYield: the next run is soon found, and what it says is looked at in steps.
  return function* (text) {
    return views(text, everywhere)
  }
}

/** One by one, so that only one of them is held at a time. */
function* views(text: string, everywhere: boolean): Generator<View> {
  for (let found = next(text, 0); found !== undefined; found = next(text, found.end)) {
    for (const shift of everywhere ? allShifts : shiftsOf(found.letters)) yield viewOf(found, shift)
  }
}

function shiftsOf(letters: string): Iterable<number> {
  const head = letters.slice(0, longestPath)
  if (!head.includes('/')) return firstShift
  return new Set([0, ...Array.from(head.matchAll(/\//g), ({ index }) => (index + 1) % groupLength)])
}

interface Run {
  /** Without line breaks and padding. */
  readonly letters: string
  /** Where it ends in the text, with its padding. */
  readonly end: number
  /** Of each line, how many letters stand before it, and where it begins in the text. */
  readonly lines: readonly (readonly [letters: number, start: number])[]
  readonly padding: string
}

function next(text: string, from: number): Run | undefined {
  run.lastIndex = from
  let first = run.exec(text)
  while (first !== null && first[0].length < shortest) first = run.exec(text)
  if (first === null) return undefined
  const lines: [number, number][] = [[0, first.index]]
  let letters = first[0]
  for (let end = run.lastIndex; ; end = run.lastIndex) {
    nextLine.lastIndex = end
    if (!nextLine.test(text)) break
    run.lastIndex = nextLine.lastIndex
    lines.push([letters.length, run.lastIndex])
    letters += run.exec(text)?.[0]
  }
  const end = run.lastIndex
  const padding = text[end] !== '=' ? '' : text[end + 1] === '=' ? '==' : '='
  return { letters, end: end + padding.length, lines, padding }
}

/** Where a letter stands in the text. */
function placeOf(lines: Run['lines'], letter: number): number {
  let low = 0
  for (let high = lines.length; high - low > 1; ) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.[0] ?? 0) <= letter) low = middle
    else high = middle
  }
  const [before, start] = lines[low] ?? [0, 0]
  return start + letter - before
}

function viewOf({ letters, end: runEnd, lines, padding }: Run, shift: number): View {
  const place = (i: number): number => placeOf(lines, shift + i)
  const bytes = Buffer.from(shift === 0 ? letters : letters.slice(shift), 'base64')
  const length = letters.length - shift
  /** The letters that say these bytes, whole groups of them. */
  const groups = (start: number, end: number): readonly [first: number, last: number] => [
    Math.floor(start / 3) * groupLength,
    Math.min(Math.ceil(end / 3) * groupLength, length),
  ]
  return {
    text: bytes.toString('latin1'),
    locate(start, end) {
      const [first, last] = groups(start, end)
      return [{ start: place(first), end: last === length ? runEnd : place(last - 1) + 1 }]
    },
    write(placeholder, start, end) {
      const [first, last] = groups(start, end)
      const head = bytes.subarray((first / groupLength) * 3, start)
      const tail = bytes.subarray(end, last === length ? bytes.length : (last / groupLength) * 3)
      const said = Buffer.concat([head, Buffer.from(placeholder), tail])
      const whole = last === length ? said : Buffer.concat([said, Buffer.alloc((3 - (said.length % 3)) % 3, ' ')])
      const written = padding === '' ? whole.toString('base64').replace(/=+$/, '') : whole.toString('base64')
      return /[-_]/.test(letters) ? written.replaceAll('+', '-').replaceAll('/', '_') : written
    },
  }
}
