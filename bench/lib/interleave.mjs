/**
 * Measures each subject once in every round, in turns of opposite order, so that what disturbs the machine disturbs all of
 * them, and a ratio of two figures of one round holds.
 *
 * @template Subject, Measured
 * @param {number} rounds
 * @param {readonly Subject[]} subjects
 * @param {(subject: Subject) => Promise<Measured>} measure
 * @returns {Promise<Measured[][]>} a list for each subject, in the order of the rounds
 */
export async function interleave(rounds, subjects, measure) {
  /** @type {Measured[][]} */
  const measured = subjects.map(() => [])
  const order = subjects.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (const index of order) measured[index]?.push(await measure(/** @type {Subject} */ (subjects[index])))
    order.reverse()
  }
  return measured
}
