/** A length of time as minutes and seconds, "1:05", in the digits of the language. */
export function formatClock(locale: string, seconds: number): string {
  const whole = Math.floor(seconds)
  const minutes = new Intl.NumberFormat(locale, { useGrouping: false })
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  return `${minutes.format(Math.floor(whole / 60))}:${rest.format(whole % 60)}`
}
