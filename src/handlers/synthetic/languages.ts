import type { Words } from './words.ts'

/** Makes the lines of one statement or block, without the indentation it stands in. */
export type Pattern = (words: Words) => readonly string[]

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Stands in for a language that nobody has written patterns for. */
export const javascript: readonly Pattern[] = [
  ({ noun, other, verb }) => [`const ${noun} = ${verb}${capital(other)}(${other})`, `return ${noun}`],
  ({ noun, other }) => [`for (const ${noun} of ${other}s) {`, `  console.log(${noun})`, '}'],
  ({ noun, number }) => [`if (${noun}.length > ${number}) {`, `  return ${noun}.slice(0, ${number})`, '}'],
  ({ noun, other, verb }) => [`return ${other}s.filter((${noun}) => ${noun}.${verb}).map(({ id }) => id)`],
]

const typescript: readonly Pattern[] = [
  ...javascript,
  ({ noun, other }) => [`const ${noun}: ${capital(other)}[] = []`],
  ({ noun, verb, number }) => [`const ${verb} = (${noun}: number): number => ${noun} * ${number}`],
]

const python: readonly Pattern[] = [
  ({ noun, other }) => [`for ${noun} in ${other}s:`, `    print(${noun})`],
  ({ noun, other, verb }) => [`${noun} = [${other}.${verb}() for ${other} in ${noun}s]`, `return ${noun}`],
  ({ noun, number }) => [`if len(${noun}) > ${number}:`, `    return ${noun}[:${number}]`],
  ({ noun, verb, other }) => [`with open(${noun}) as ${other}:`, `    return ${verb}(${other}.read())`],
]

const go: readonly Pattern[] = [
  ({ noun, other }) => [`for _, ${noun} := range ${other}s {`, `\tfmt.Println(${noun})`, '}'],
  ({ noun, verb, other }) => [`${noun}, err := ${verb}(${other})`, 'if err != nil {', '\treturn nil, err', '}'],
  ({ noun, number }) => [`if len(${noun}) > ${number} {`, `\t${noun} = ${noun}[:${number}]`, '}'],
]

const rust: readonly Pattern[] = [
  ({ noun, other, verb }) => [`let ${noun} = ${other}.${verb}()?;`, `Ok(${noun})`],
  ({ noun, other }) => [`for ${noun} in &${other}s {`, `    println!("{${noun}}");`, '}'],
  ({ noun, number }) => [`let ${noun}: Vec<u32> = (1..=${number}).collect();`],
]

const java: readonly Pattern[] = [
  ({ noun, other }) => [`for (var ${noun} : ${other}s) {`, `    System.out.println(${noun});`, '}'],
  ({ noun, verb, other }) => [`var ${noun} = ${verb}(${other});`, `return ${noun};`],
  ({ noun, number }) => [`if (${noun}.size() > ${number}) {`, `    throw new IllegalStateException("${noun}");`, '}'],
]

const csharp: readonly Pattern[] = [
  ({ noun, other }) => [`foreach (var ${noun} in ${other}s)`, '{', `    Console.WriteLine(${noun});`, '}'],
  ({ noun, verb, other }) => [`var ${noun} = await ${capital(verb)}Async(${other});`, `return ${noun};`],
]

const c: readonly Pattern[] = [
  ({ noun, number }) => [`for (int i = 0; i < ${number}; i++) {`, `    ${noun}[i] = i;`, '}'],
  ({ noun, verb, other }) => [`int ${noun} = ${verb}(${other});`, `return ${noun};`],
]

const ruby: readonly Pattern[] = [
  ({ noun, other, verb }) => [`${other}s.each do |${noun}|`, `  ${noun}.${verb}`, 'end'],
  ({ noun, number }) => [`return ${noun}.first(${number}) if ${noun}.size > ${number}`],
]

const shellscript: readonly Pattern[] = [
  ({ noun, other }) => [`for ${noun} in "$@"; do`, `  echo "${other}: $${noun}"`, 'done'],
  ({ noun }) => [`if [[ -z "$${noun}" ]]; then`, `  echo "${noun} is missing" >&2`, '  exit 1', 'fi'],
]

const sql: readonly Pattern[] = [
  ({ noun, other, number }) => [`SELECT ${noun}, count(*)`, `FROM ${other}s`, `GROUP BY ${noun}`, `HAVING count(*) > ${number};`],
  ({ noun, other }) => [`SELECT * FROM ${other}s WHERE ${noun} IS NOT NULL ORDER BY ${noun};`],
]

const html: readonly Pattern[] = [
  ({ noun, sentence }) => [`<section class="${noun}">`, `  <p>${sentence}</p>`, '</section>'],
  ({ noun, other }) => [`<label for="${noun}">${capital(other)}</label>`, `<input id="${noun}" name="${noun}">`],
]

const css: readonly Pattern[] = [({ noun, number }) => [`.${noun} {`, '  display: flex;', `  gap: ${number}px;`, '}']]

const markdown: readonly Pattern[] = [({ noun, sentence }) => [`## ${capital(noun)}`, '', sentence], ({ sentence }) => [`- ${sentence}`]]

/** By VS Code's language ids. */
export const languages: ReadonlyMap<string, readonly Pattern[]> = new Map([
  ['javascript', javascript],
  ['javascriptreact', javascript],
  ['typescript', typescript],
  ['typescriptreact', typescript],
  ['python', python],
  ['go', go],
  ['rust', rust],
  ['java', java],
  ['csharp', csharp],
  ['c', c],
  ['cpp', c],
  ['ruby', ruby],
  ['shellscript', shellscript],
  ['sql', sql],
  ['html', html],
  ['css', css],
  ['markdown', markdown],
])
