import { isWithinBudget } from './figure.mjs'

/** @typedef {import('./figure.mjs').Figure} Figure */

/**
 * A number with as many digits as mean something.
 *
 * @param {number} value
 */
function number(value) {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2 })
}

/**
 * @param {number} value
 * @param {string} unit
 */
export function withUnit(value, unit) {
  return /^$|^[/%]/.test(unit) ? `${number(value)}${unit.replace('%', ' %')}` : `${number(value)} ${unit}`
}

/** @param {Figure} figure */
export function budgetInWords({ budget, unit }) {
  if (budget === undefined) return 'trend'
  return 'least' in budget ? `at least ${withUnit(budget.least, unit)}` : `at most ${withUnit(budget.most, unit)}`
}

/**
 * Two lines for the terminal.
 *
 * @param {Figure} figure
 */
export function figureInWords(figure) {
  const { what, value, unit, spread, measured, measuredIn, budget } = figure
  const verdict = budget === undefined ? '    ' : isWithinBudget(figure) ? 'ok  ' : 'OVER'
  const range = spread === undefined ? '' : ` (${number(spread[0])} to ${number(spread[1])})`
  const servers = Object.entries(measured).map(([name, own]) => `${name} ${withUnit(own, measuredIn)}`)
  return `${verdict} ${what}: ${withUnit(value, unit)}${range}, ${budgetInWords(figure)}\n       ${servers.join(', ')}`
}
