import type { Subject } from '../../../src/match/subject.ts'

/** One prompt of a TypeScript file; what a test cares about is passed in. */
export function subject(overrides: Partial<Subject> = {}): Subject {
  return {
    prompt: '// Path: src/math.ts\nfunction add(',
    suffix: '',
    language: 'typescript',
    path: 'src/math.ts',
    model: 'gpt-41-copilot',
    endpoint: 'completions',
    system: undefined,
    messages: [],
    tools: [],
    header: () => undefined,
    ...overrides,
  }
}
