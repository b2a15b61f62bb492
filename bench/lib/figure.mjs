/** @typedef {import('./server-process.mjs').ServerName} ServerName */

/**
 * One line of the results.
 *
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} value what the budget is about
 * @property {string} unit of `value`, such as `ms` or `of node:http`
 * @property {[least: number, greatest: number]} [spread] of `value` over the rounds
 * @property {{ least: number } | { most: number }} [budget] figures without one are trends
 * @property {boolean} [steady] true where a busy machine cannot spoil it, so that it is judged in a quick run too
 * @property {Partial<Record<ServerName, number>>} measured by server, in `measuredIn`
 * @property {string} measuredIn
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {(options: { quick: boolean }) => Promise<Figure[]>} measure
 */

/**
 * What one run of every row leaves in results.json.
 *
 * @typedef {object} Results
 * @property {string} date
 * @property {string} commit
 * @property {string} node
 * @property {string} machine
 * @property {string} aimock its version
 * @property {Record<string, Figure[]>} figures by row
 */

/** @param {Figure} figure */
export function isWithinBudget({ value, budget }) {
  if (budget === undefined) return true
  return 'least' in budget ? value >= budget.least : value <= budget.most
}
