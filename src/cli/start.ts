import { realClock } from '../core/clock.ts'
import { CopilotProxy } from '../proxy.ts'
import { answersFor } from './answers-for.ts'
import { readConfigFile } from './config-file.ts'
import { createLog } from './create-log.ts'
import type { ExitCode } from './exit-codes.ts'
import { greet } from './greet.ts'
import { defaults } from './options.ts'
import { proxyConfig } from './proxy-config.ts'
import { ReadyFile } from './ready-file.ts'
import { type Flags, settingsFrom } from './settings.ts'
import { untilSignal } from './until-signal.ts'
import { watchFiles } from './watch-files.ts'

/** Serves until a signal comes, and resolves to the exit code. Throws for options that cannot be used and a port that cannot be bound. */
export async function start(flags: Flags): Promise<ExitCode> {
  const signal = untilSignal()
  const file = await readConfigFile(flags.config ?? process.env.MOCK_COPILOT_CONFIG, process.cwd())
  const settings = settingsFrom(flags, process.env, file)
  const logKind = settings.log ?? defaults.log
  const log = await createLog(logKind)
  const answers = await answersFor(settings, log)
  const proxy = new CopilotProxy(proxyConfig(settings, answers, log))
  const readyFile = settings.readyFile === undefined ? undefined : new ReadyFile(settings.readyFile)
  if (settings.watch && answers.files.length === 0) log.warn({}, 'There is nothing to watch: name files with --fixtures or --scenario.')
  const watcher = settings.watch ? await watchFiles(answers.files, () => answers.reload(), realClock) : undefined
  try {
    await proxy.start()
    await readyFile?.write(proxy.url)
    greet(proxy, answers.scenario, logKind, log)
    void answers.warmUp()
    return await signal
  } finally {
    await Promise.all([proxy.stop(), readyFile?.remove(), watcher?.close()])
  }
}
