/**
 * Prints what looking up a fixture costs, by kind of match, for 10, 1,000 and 100,000 fixtures of all kinds.
 *
 *     npm run build && node bench/fixture-lookup.mjs
 *
 * Microseconds of processor time a look-up, the median of several rounds, so that a busy machine matters little. Every
 * prompt is a string of its own, as each request brings one.
 */
import { loadFixtures } from '../dist/index.js'

const sizes = [10, 1_000, 100_000]
const promptLengths = [1_000, 4_000]
const rounds = 7
const lookupsPerRound = 2_000

const kinds = {
  equals: { match: (text) => `${header}${text}`, prompt: (text) => `${header}${text}` },
  startsWith: { match: (text) => ({ startsWith: `${header}${text}` }), prompt: (text, code) => `${header}${text}${code}` },
  endsWith: { match: (text) => ({ endsWith: text }), prompt: (text, code) => `${header}${code}${text}` },
  contains: { match: (text) => ({ contains: text }), prompt: (text, code) => `${header}${code}${text}${code.slice(0, 500)}` },
  regex: { match: (text) => ({ regex: regexOf(text) }), prompt: (text, code) => `${header}${code}${text}${code.slice(0, 500)}` },
}
const header = '// Path: src/handlers.ts\n'

const code = Array.from(
  { length: 200 },
  (_, i) => `  const value${i} = compute(${i}, options.limit)\n  if (value${i} > threshold) return fallback(value${i})\n`,
).join('')

console.log('Microseconds a look-up. A miss asks every part of the index.\n')
const names = [...Object.keys(kinds), 'miss']
for (const length of promptLengths) {
  console.log(`prompts of ${length} characters`.padEnd(30) + names.map((name) => name.padStart(12)).join(''))
  for (const size of sizes) {
    const { set, loadMs } = loaded(size)
    const figures = names.map((name) => microseconds(set, promptsFor(name, size, length)))
    console.log(`${`${size} fixtures (loaded in ${loadMs} ms)`.padEnd(30)}${figures.map((us) => us.toFixed(2).padStart(12)).join('')}`)
  }
}

/** What tells one fixture from the others stands in the middle of much that they share. */
function textOf(i) {
  return `export async function handle${i}(request: Request): Promise<Response> {\n  const user = `
}

function regexOf(text) {
  return text.replace(/[()]/g, '\\$&').replace('function ', 'function\\s+')
}

function loaded(size) {
  const all = Object.values(kinds)
  const fixtures = Array.from({ length: size }, (_, i) => ({
    match: { prompt: all[i % all.length].match(textOf(i)) },
    reply: `reply ${i}`,
  }))
  const startMs = performance.now()
  const set = loadFixtures([{ fixtures }])
  return { set, loadMs: Math.round(performance.now() - startMs) }
}

function promptsFor(name, size, length) {
  const at = Object.keys(kinds).indexOf(name)
  const some = code.slice(0, length)
  return Array.from({ length: lookupsPerRound }, (_, i) => {
    const chosen = ((i * 7_919 * 5) % size) + at
    const prompt = at === -1 ? `${header}${some}` : kinds[name].prompt(textOf(chosen), some)
    return { prompt: flat(prompt), wanted: at === -1 ? undefined : `reply ${chosen}` }
  })
}

/** As JSON.parse of a request's body gives it, not as the concatenation it was made of. */
function flat(text) {
  return JSON.parse(JSON.stringify(text))
}

function microseconds(set, asked) {
  const state = stateOf()
  const subject = (prompt) => ({
    prompt,
    suffix: '',
    language: 'typescript',
    path: 'src/handlers.ts',
    model: 'gpt',
    endpoint: 'completions',
  })
  for (const { prompt, wanted } of asked) {
    const reply = set.take(subject(prompt), state)?.data.reply
    if (reply !== wanted) throw new Error(`Failed to look up a fixture: wanted ${wanted}, found ${reply}.`)
  }
  const times = Array.from({ length: rounds }, () => {
    const fresh = asked.map(({ prompt }) => subject(flat(prompt)))
    const before = process.cpuUsage()
    for (const one of fresh) set.take(one, state)
    return process.cpuUsage(before).user / asked.length
  })
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)]
}

/** What a proxy keeps for its handlers between requests. */
function stateOf() {
  const values = new Map()
  return {
    get(owner, init) {
      if (!values.has(owner)) values.set(owner, init())
      return values.get(owner)
    },
  }
}
