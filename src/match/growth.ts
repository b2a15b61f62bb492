/** How something grows with the length of a text: the coefficients of a polynomial, that of the power 0 first. */
export type Growth = readonly number[]

export const constant: Growth = [1]
export const linear: Growth = [0, 1]

export function sum(one: Growth, other: Growth): Growth {
  return together(one, other, (a, b) => a + b)
}

/** Of two parts that share a text: what each takes whatever the length adds up, and of it they take no more together than the one that grows more. */
export function along(one: Growth, other: Growth): Growth {
  return together(one, other, (a, b, power) => (power === 0 ? a + b : Math.max(a, b)))
}

/** Of two that never come together the one that grows more. */
export function most(one: Growth, other: Growth): Growth {
  return together(one, other, (a, b) => Math.max(a, b))
}

export function product(one: Growth, other: Growth): Growth {
  const result = Array<number>(one.length + other.length - 1).fill(0)
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      if (a !== 0 && b !== 0) result[i + j] = (result[i + j] as number) + a * b
    })
  })
  return result
}

/**
 * How many steps that is for a text of this length. What takes a power of the length chooses as many places, one behind the
 * other, and so there are fewer ways by the factorial of the power.
 */
export function stepsOf(growth: Growth, length: number): number {
  let [steps, places] = [0, 1]
  growth.forEach((coefficient, power) => {
    if (power > 0) places *= length / power
    if (coefficient !== 0) steps += coefficient * places
  })
  return steps
}

function together(one: Growth, other: Growth, join: (a: number, b: number, power: number) => number): Growth {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => join(one[i] ?? 0, other[i] ?? 0, i))
}
