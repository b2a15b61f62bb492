/** The seed that the environment asks for, so that a run can be repeated; a whole number is one, as on the command line. */
export function seedOfRun(): { readonly seed?: number | string } {
  const asked = process.env.MOCK_COPILOT_SEED
  if (asked === undefined || asked === '') return {}
  return { seed: /^\d{1,15}$/.test(asked) ? Number(asked) : asked }
}
