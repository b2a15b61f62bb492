import { access, constants, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { formats } from '../contract/formats/formats.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { ContractReport } from '../protocol/generated/contract-report.ts'
import { redactShapes } from '../redaction/redact-shapes.ts'

type Format = keyof typeof formats

const byExtension: Readonly<Record<string, Format>> = { '.txt': 'text', '.json': 'json', '.xml': 'junit' }

/** Where the report on what clients honoured goes once the server stops. */
export class ReportFile {
  readonly #path: string
  readonly #format: Format

  /** Throws `BAD_CONFIG` where neither the format nor the name says what to write. */
  constructor(file: string, format: Format | undefined) {
    this.#path = file
    this.#format = format ?? formatOf(file)
  }

  /** A run must not end before anybody learns that its report has no place. Throws `CANNOT_WRITE`. */
  async check(): Promise<void> {
    const there = await stat(this.#path).catch(() => undefined)
    if (there?.isDirectory()) this.#fail(new Error('it is a folder'))
    // The dot behind the folder's name tells a file of that name apart.
    const wanted = there === undefined ? `${path.dirname(path.resolve(this.#path))}${path.sep}.` : this.#path
    await access(wanted, constants.W_OK).catch((error: Error) => this.#fail(error))
  }

  /** Throws `CANNOT_WRITE` where the file cannot be written. */
  async write(report: ContractReport): Promise<void> {
    await writeFile(this.#path, redactShapes(formats[this.#format](report))).catch((error: Error) => this.#fail(error))
  }

  #fail(error: Error): never {
    throw new MockCopilotError(
      'CANNOT_WRITE',
      `Failed to write the report ${this.#path}: ${error.message}. Name a file in a folder that exists and may be written to.`,
      { cause: error },
    )
  }
}

function formatOf(file: string): Format {
  const format = byExtension[path.extname(file).toLowerCase()]
  if (format !== undefined) return format
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to write the report ${file}: its name does not tell the format. End it with ${Object.keys(byExtension).join(', ')}, or give --report-format.`,
  )
}
