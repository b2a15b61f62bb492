import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @typedef {'mock-copilot' | 'node:http' | 'aimock' | 'recorder' | 'undici'} ServerName */

/**
 * What a server is asked to serve.
 *
 * @typedef {object} Workload
 * @property {number} [fixtures] how many are loaded; without, every request gets the same text
 * @property {number} [tokens] how many the text has; 20 by default
 * @property {boolean} [counted] keep count of the streams that are still being written; costs time on each event
 * @property {string} [upstream] the URL that requests are passed on to
 * @property {'record' | 'replay' | 'passthrough'} [mode] of the recorder; `passthrough` by default
 * @property {string} [recordings] the folder of its recordings; one of its own by default
 * @property {number} [perSecond] how fast a stream comes; as fast as it goes by default
 */

/**
 * What a server tells of itself.
 *
 * @typedef {object} Resources
 * @property {number} live streams that are still being written
 * @property {number} timers
 * @property {number} handles sockets and whatever else keeps the process alive, timers included
 * @property {number} rssMb
 * @property {number} heapMb after a collection, where the process was started with `exposeGc`
 */

const scripts = {
  'mock-copilot': 'mock-copilot.mjs',
  'node:http': 'node-http.mjs',
  aimock: 'aimock.mjs',
  recorder: 'recorder.mjs',
  undici: 'undici.mjs',
}

/** A server in a process of its own: in the client's, each would steal the other's time. */
export class ServerProcess {
  #child
  port = 0

  /** @param {import('node:child_process').ChildProcess} child */
  constructor(child) {
    this.#child = child
  }

  /**
   * @param {ServerName} name
   * @param {Workload} [workload]
   */
  static async start(name, workload = {}) {
    const script = fileURLToPath(new URL(`../processes/${scripts[name]}`, import.meta.url))
    const server = new ServerProcess(fork(script, [JSON.stringify(workload)], { execArgv: ['--expose-gc'] }))
    ;({ port: server.port } = await server.#told())
    return server
  }

  /** @returns {Promise<Resources>} */
  resources() {
    this.#child.send('resources')
    return this.#told()
  }

  /**
   * Stops the server, not its process.
   *
   * @returns {Promise<Resources & { tookMs: number }>}
   */
  stop() {
    this.#child.send('stop')
    return this.#told()
  }

  kill() {
    this.#child.kill('SIGKILL')
  }

  /** @returns {Promise<any>} its next message */
  #told() {
    return new Promise((resolve, reject) => {
      const onExit = (/** @type {number | null} */ code) => reject(new Error(`Failed to measure: a server ended with code ${code}.`))
      this.#child.once('exit', onExit)
      this.#child.once('message', (message) => {
        this.#child.off('exit', onExit)
        resolve(message)
      })
    })
  }
}
