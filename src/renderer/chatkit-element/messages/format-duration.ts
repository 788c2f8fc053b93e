const secondsPerMinute = 60
const secondsPerHour = 3600

/** A length of time in words, at most two of hours, minutes and seconds, and at least one second. */
export function formatDuration(locale: string, seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const parts = [
    { unit: 'hour', count: Math.floor(whole / secondsPerHour) },
    { unit: 'minute', count: Math.floor(whole / secondsPerMinute) % 60 },
    { unit: 'second', count: whole % secondsPerMinute },
  ]
  const first = parts.findIndex(({ count }) => count > 0)
  const shown = parts.slice(first, first + 2).filter(({ count }) => count > 0)
  const words = shown.map(({ unit, count }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  )
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(words)
}
