import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MockCopilotError } from '../core/errors.ts'
import { fileProblem } from '../core/file-problem.ts'
import { packageFile } from '../core/package-file.ts'
import { parseData } from '../core/parse-data.ts'
import { severalErrors } from '../core/several-errors.ts'
import type { Persona } from '../protocol/generated/persona.ts'
import { validate } from '../protocol/generated/validate-persona.ts'
import { type Problem, problemOf } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'
import { defaultPersona } from './default-persona.ts'

const shipped = fileURLToPath(packageFile('fixtures/personas/'))

/** The names that `--persona` knows without a file. */
export function personaNames(): string[] {
  return readdirSync(shipped)
    .map((file) => path.basename(file, '.json'))
    .sort()
}

/** A shipped persona by its name, or one from a JSON or YAML file, or the object itself, checked. Throws `BAD_PERSONA`. */
export function loadPersona(persona: Persona | string): Persona {
  if (typeof persona !== 'string') return checked(persona, 'given')
  const byName = path.join(shipped, `${path.basename(persona)}.json`)
  const file = path.basename(persona) === persona && existsSync(byName) ? byName : persona
  if (!existsSync(file)) {
    throw new MockCopilotError(
      'BAD_PERSONA',
      `Failed to load the persona ${persona || '""'}: there is none of that name and no such file. Use one of ${personaNames().join(', ')}, or a path.`,
    )
  }
  return checked(read(file), file)
}

function read(file: string): unknown {
  try {
    return parseData(readBytes(file), file)
  } catch (cause) {
    throw new MockCopilotError('BAD_PERSONA', `Failed to load the persona ${file}: ${(cause as Error).message}. Mend the file.`, { cause })
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Error(fileProblem(error), { cause: error })
  }
}

function checked(persona: unknown, from: string): Persona {
  if (validate(persona)) return persona as Persona
  if (persona === null) {
    throw new MockCopilotError('BAD_PERSONA', `Failed to load the persona ${from}: it is empty. See schemas/persona.schema.json.`)
  }
  const told = ({ path: where, reason }: Problem): MockCopilotError =>
    new MockCopilotError('BAD_PERSONA', `Failed to load the persona ${from}: ${where || 'it'} ${reason}. See schemas/persona.schema.json.`)
  const [first = problemOf(undefined), ...others] = problemsOfFields(persona, defaultPersona, problemIn)
  throw severalErrors([told(first), ...others.map(told)])
}

function problemIn(persona: unknown): Problem | undefined {
  return validate(persona) ? undefined : problemOf(validate.errors)
}
