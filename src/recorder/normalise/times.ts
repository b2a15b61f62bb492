import type { Normaliser } from './normaliser.ts'

const iso = /(?<![\w-])\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?(?!\w)/g
/** As clients tell a model what day it is. */
const today =
  /\b((?:current date|current time|today's date|today)(?: is)?:? {0,2})((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}))/gi
/** Seconds or milliseconds since 1970 in a field that holds such; what JSON says inside of a string as well. */
const epochField =
  /("(?:[a-z]+_at|created|timestamp|time|iat|exp|updated|expires|reset|[a-z]+(?:At|Time|Timestamp))"\s{0,4}:\s{0,4})[12]\d{9}(?:\d{3})?(?:\.\d{1,9})?(?![\w.])/g

/** Moments, whether in ISO 8601, as the day that a prompt tells of, or in a field of JSON inside a text. */
export const times: Normaliser = {
  replace: (text, stand) =>
    text
      .replace(iso, (time) => stand('time', time))
      .replace(today, (_all, words: string, date: string) => words + stand('date', date))
      .replace(epochField, '$10'),
}
