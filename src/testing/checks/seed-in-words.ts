/** What a failed test prints, so that its run can be repeated. */
export function seedInWords(seed: number | string): string {
  const value = /^[\w.-]+$/.test(String(seed)) ? seed : JSON.stringify(seed)
  return `mock-copilot: the seed was ${value}; with MOCK_COPILOT_SEED=${value} this test goes the same way again.`
}
