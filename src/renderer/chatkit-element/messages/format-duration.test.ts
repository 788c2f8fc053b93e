import { expect, it } from 'vitest'
import { formatDuration } from './format-duration.ts'

it.each([
  ['en', 0, '1 second'],
  ['en', 12.4, '12 seconds'],
  ['en', 60, '1 minute'],
  ['en', 134, '2 minutes, 14 seconds'],
  ['en', 3659, '1 hour'],
  ['en', 3725, '1 hour, 2 minutes'],
  ['de-DE', 134, '2 Minuten, 14 Sekunden'],
  ['pl-PL', 22, '22 sekundy'],
  ['ja-JP', 61, '1 分 1 秒'],
])('in %s writes %d seconds as %j', (locale, seconds, words) => {
  expect(formatDuration(locale, seconds)).toBe(words)
})
