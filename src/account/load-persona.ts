import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MockCopilotError } from '../core/errors.ts'
import { packageFile } from '../core/package-file.ts'
import type { Persona } from '../protocol/generated/persona.ts'
import { validate } from '../protocol/generated/validate-persona.ts'
import { problemOf } from '../protocol/problem.ts'

const shipped = fileURLToPath(packageFile('fixtures/personas/'))

/** The names that `--persona` knows without a file. */
export function personaNames(): string[] {
  return readdirSync(shipped)
    .map((file) => path.basename(file, '.json'))
    .sort()
}

/** A shipped persona by its name, or one from a JSON file, or the object itself, checked. Throws `BAD_PERSONA`. */
export function loadPersona(persona: Persona | string): Persona {
  if (typeof persona !== 'string') return checked(persona, 'given')
  const byName = path.join(shipped, `${path.basename(persona)}.json`)
  const file = path.basename(persona) === persona && existsSync(byName) ? byName : persona
  if (!existsSync(file)) {
    throw new MockCopilotError(
      'BAD_PERSONA',
      `Failed to load the persona ${persona}: there is none of that name and no such file. Use one of ${personaNames().join(', ')}, or a path.`,
    )
  }
  return checked(read(file), file)
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new MockCopilotError('BAD_PERSONA', `Failed to load the persona ${file}: it is not a readable JSON file. Mend the file.`, {
      cause,
    })
  }
}

function checked(persona: unknown, from: string): Persona {
  if (validate(persona)) return persona as Persona
  const problem = problemOf(validate.errors)
  throw new MockCopilotError(
    'BAD_PERSONA',
    `Failed to load the persona ${from}: ${problem.path || 'it'} ${problem.reason}. See schemas/persona.schema.json.`,
  )
}
