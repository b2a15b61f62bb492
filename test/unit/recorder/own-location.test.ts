import { expect, it } from 'vitest'
import { ownLocation } from '../../../src/recorder/own-location.ts'

it.each([
  ['http://a/x', 'http://a/there?b=c#d', '/there?b=c#d'],
  ['http://a/x', '/there', undefined],
  ['http://a/x', 'there', undefined],
  ['http://a/x', 'https://elsewhere.example/', undefined],
  ['http://a/x', 'http://a//elsewhere.example/', undefined],
  ['http://a/x', 'http://', undefined],
  ['http://a/base/x', 'http://a/base/there', '/there'],
  ['http://a/base/x', '/base/there?b', '/there?b'],
  ['http://a/base/x', 'http://a/base', '/'],
  ['http://a/base/x', 'there', undefined],
  ['http://a/base/x', '/basement', undefined],
  ['http://a/base/x', 'http://a/', undefined],
  ['http://a/base/x', '//elsewhere.example/base/', undefined],
  ['http://a/base/x', '/base//elsewhere.example/', undefined],
])('asked for /x at %s, a redirect to %s is led to %s', (asked, location, own) => {
  expect(ownLocation(location, new URL(asked), '/x')).toBe(own)
})
