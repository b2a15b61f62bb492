/** True for data that means to be a recording of a real service, valid or not, also where its exchanges are misspelled. */
export function isRecording(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return 'exchanges' in data || 'recordedBy' in data || ('version' in data && 'name' in data && !('fixtures' in data))
}
