import { realClock } from '../core/clock.ts'
import type { Handler } from '../core/handler.ts'
import type { Log } from '../core/log.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { CopilotProxy } from '../proxy.ts'
import type { Answers } from './answers.ts'
import { answersFor } from './answers-for.ts'
import { readConfigFile } from './config-file.ts'
import { createLog } from './create-log.ts'
import { defaults } from './options.ts'
import { proxyConfig } from './proxy-config.ts'
import { ReadyFile } from './ready-file.ts'
import type { ReportFile } from './report-file.ts'
import { type Flags, settingsFrom } from './settings.ts'
import { watchFiles } from './watch-files.ts'

/** The server that a command line asks for, with all that belongs to it, until it is closed. */
export class Server {
  readonly settings: CliConfig
  readonly log: Log
  readonly answers: Answers
  readonly proxy: CopilotProxy
  /** The path of the config file that was found, if any. */
  readonly configFile: string | undefined
  readonly #readyFile: ReadyFile | undefined
  #watcher: Awaited<ReturnType<typeof watchFiles>> | undefined
  #reportFile: ReportFile | undefined

  private constructor(
    configFile: string | undefined,
    settings: CliConfig,
    log: Log,
    answers: Answers,
    around: (handler: Handler) => Handler,
  ) {
    this.configFile = configFile
    this.settings = settings
    this.log = log
    this.answers = answers
    const config = proxyConfig(settings, answers, log)
    this.proxy = new CopilotProxy({ ...config, onCompletion: around(config.onCompletion) })
    this.#readyFile = settings.readyFile === undefined ? undefined : new ReadyFile(settings.readyFile)
  }

  /** Resolves once it is ready. Throws for options that cannot be used and a port that cannot be bound. */
  static async open(flags: Flags, around = (handler: Handler): Handler => handler): Promise<Server> {
    const file = await readConfigFile(flags.config ?? (process.env.MOCK_COPILOT_CONFIG || undefined), process.cwd())
    const settings = settingsFrom(flags, process.env, file)
    const log = await createLog(settings.log ?? defaults.log)
    const server = new Server(file?.path, settings, log, await answersFor(settings, log), around)
    try {
      await server.#start()
      return server
    } catch (error) {
      await server.close()
      throw error
    }
  }

  /** Throws `BAD_CONFIG` where the report cannot be written. */
  async close(): Promise<void> {
    await Promise.all([this.proxy.stop(), this.#readyFile?.remove(), this.#watcher?.close()])
    await this.#reportFile?.write(await this.proxy.report())
  }

  async #start(): Promise<void> {
    const { answers, log, settings } = this
    if (settings.watch && answers.files.length === 0) log.warn({}, 'There is nothing to watch: name files with --fixtures or --scenario.')
    if (settings.watch) this.#watcher = await watchFiles(answers.files, () => answers.reload(), realClock)
    if (settings.report !== undefined) await this.#prepareReport(settings.report)
    await this.proxy.start()
    await this.#readyFile?.write(this.proxy.url)
  }

  async #prepareReport(file: string): Promise<void> {
    const { ReportFile } = await import('./report-file.ts')
    const reportFile = new ReportFile(file, this.settings.reportFormat)
    await reportFile.check()
    this.#reportFile = reportFile
  }
}
