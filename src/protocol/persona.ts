/** Whom the server takes every client for. */
export const persona = { login: 'mock-octocat', id: 1, name: 'Mock Octocat', trackingId: 'mock' } as const
