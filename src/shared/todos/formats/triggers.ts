const minutesPer: Record<string, number> = { W: 10_080, D: 1_440, H: 60, M: 1 }

/** The minutes before the due moment that a trigger such as `-PT30M` or `P0DT9H0M0S` means; null when it is none. */
export function minutesBefore(trigger: string): number | null {
  const match = /^(?:TRIGGER:)?([+-]?)P((?:\d+[WD])*)(?:T((?:\d+[HMS])+))?$/i.exec(trigger.trim())
  if (match === null) return null
  let minutes = 0
  for (const [, count = '0', unit = ''] of `${match[2]}${match[3] ?? ''}`.matchAll(
    /(\d+)([A-Z])/gi,
  )) {
    minutes += Number(count) * (minutesPer[unit.toUpperCase()] ?? 0)
  }
  return match[1] === '-' || minutes === 0 ? minutes : -minutes
}

/** The trigger of so many minutes before the due moment. */
export function triggerOf(minutes: number): string {
  return minutes === 0 ? 'PT0S' : `-PT${minutes}M`
}
