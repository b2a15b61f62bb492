/** True for data that means to be a recording of a real service, valid or not. */
export function isRecording(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'exchanges' in data
}
