#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep compiled code between runs, which shortens every start but the first; types for Node 20 do not know it.
const { enableCompileCache } = module as typeof module & { enableCompileCache?: () => void }
enableCompileCache?.()

const { runCommandLine } = await import('./run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
