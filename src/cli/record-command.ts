import { counted } from '../core/counted.ts'
import { defined } from '../core/defined.ts'
import { MockCopilotError } from '../core/errors.ts'
import { echo } from '../handlers/echo.ts'
import { CopilotProxy } from '../proxy.ts'
import type { RecorderReport } from '../recorder/recorder-report.ts'
import type { Timing } from '../recorder/timing.ts'
import { anyToken } from '../testing/client-env/any-token.ts'
import { createLog } from './create-log.ts'
import { childEnvironment } from './exec/child-environment.ts'
import { ForwardedSignals } from './exec/forwarded-signals.ts'
import { runChild } from './exec/run-child.ts'
import { exitCodeOf } from './exit-codes.ts'
import { defaults } from './options.ts'
import { print } from './print.ts'
import { ReadyFile } from './ready-file.ts'
import { askAgain } from './record/ask-again.ts'
import { driftReport } from './record/drift-report.ts'
import type { GivenFlags } from './record/given-flags.ts'
import { refuseIdleRecordFlags } from './record/refuse-idle-record-flags.ts'
import { summary } from './record/summary.ts'
import { upstreamOption } from './record/upstream-option.ts'
import { settingsFrom } from './settings.ts'
import { untilSignal } from './until-signal.ts'
import { warnOfUnset } from './warn-of-unset.ts'
import { warnOfVariables } from './warn-of-variables.ts'

const [secretCode, driftCode, unreachedCode] = [4, 7, 8] as const

/**
 * Stands between a client and a real service, and resolves to the exit code: that of the command behind `--` where there is one,
 * 4 where a recording would have held a secret, 7 where `verify` found drift, 8 where it reached nobody. Without a command it serves until a signal comes;
 * `verify` and `refresh` then send the recorded requests themselves.
 */
export async function record(flags: GivenFlags, command: readonly string[]): Promise<number> {
  const mode = flags.mode ?? (process.env.MOCK_COPILOT_MODE ? undefined : 'record')
  if (mode !== undefined) refuseIdleRecordFlags(flags, mode)
  warnOfVariables()
  if ((mode ?? process.env.MOCK_COPILOT_MODE) !== 'replay') warnOfUnset('--secret-env', flags.secretEnv)
  const { port, host, log: logFlag, readyFile } = flags
  const settings = settingsFrom(defined({ port, host, log: logFlag, readyFile }), process.env, undefined)
  const quiet = command.length > 0 || flags.mode === 'verify' || flags.mode === 'refresh'
  const logKind = settings.log ?? (quiet ? 'silent' : defaults.log)
  const log = await createLog(logKind)
  const proxy = new CopilotProxy({
    port: settings.port ?? (quiet ? 0 : defaults.port),
    host: settings.host ?? defaults.host,
    maxTokens: defaults.maxTokens,
    rateLimitPerMinute: 0,
    onCompletion: echo(),
    logger: log,
    recorder: {
      dir: flags.out,
      mode,
      ...defined({
        upstream: upstreamOption(flags.upstream),
        group: flags.group,
        timing: flags.timing as Timing | undefined,
        upstreamTokenEnv: flags.upstreamTokenEnv,
        secretVariables: flags.secretEnv,
        compare: flags.compare,
        ignore: flags.ignore,
      }),
      allowPrivateUpstream: flags.allowPrivateUpstream,
      errors: flags.errors ?? true,
      prune: flags.prune,
    },
  })
  const problems: Error[] = []
  proxy.on('error', (error: Error) => problems.push(error))
  const ready = settings.readyFile === undefined ? undefined : new ReadyFile(settings.readyFile)
  let code: number
  try {
    await proxy.start()
    await ready?.write(proxy.url)
    code = await run(proxy, command, flags, logKind)
  } finally {
    await Promise.all([proxy.stop(), ready?.remove()])
  }
  const report = await proxy.recordings()
  process.stderr.write(`${summary(report, problems, flags.prune).join('\n')}\n`)
  if (report.mode === 'verify' || report.mode === 'refresh') await print(driftReport(report, flags.report ?? 'text'))
  return exitCode(code, report, problems)
}

async function run(proxy: CopilotProxy, command: readonly string[], flags: GivenFlags, logKind: string): Promise<number> {
  if (command.length > 0) {
    using signals = new ForwardedSignals(process.stdin.isTTY)
    return await runChild(command, childEnvironment(proxy.url, { authToken: anyToken }), signals)
  }
  const { mode, recorded } = await proxy.recordings()
  if (mode === 'verify' || mode === 'refresh') {
    const leftOut = await askAgain(proxy, recorded)
    if (leftOut > 0)
      process.stderr.write(`${counted(leftOut, 'recorded message')} on WebSockets could not be sent again: give a client behind --.\n`)
    return 0
  }
  const signal = untilSignal()
  const line = logKind === 'json' ? JSON.stringify({ event: 'listening', url: proxy.url }) : `mock-copilot listening on ${proxy.url}`
  process.stderr.write(`  mode        ${mode}\n  recordings  ${flags.out}\n`)
  await print(`${line}\n`)
  return await signal
}

function exitCode(code: number, { mode, drifted, unreached }: RecorderReport, problems: readonly Error[]): number {
  const known = problems.flatMap((error) => (error instanceof MockCopilotError ? [exitCodeOf[error.code] ?? 1] : []))
  const [problem] = known
  if (problem !== undefined) return known.includes(secretCode) ? secretCode : problem
  if (code !== 0 || (mode !== 'verify' && mode !== 'refresh')) return code
  if (mode === 'verify' && drifted.length > 0) return driftCode
  return unreached.length > 0 ? unreachedCode : code
}
