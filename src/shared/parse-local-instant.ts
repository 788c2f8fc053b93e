import { localNow } from './clock.ts'

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?)?$/

/**
 * The instant of a local time such as `2026-01-05T09:00`, `2026-01-05 09:00:30` or `2026-01-05`;
 * null when it is not written so, or when no clock here ever shows it.
 */
export function parseLocalInstant(text: string): Date | null {
  const [, date, time = '00:00', seconds = '00'] = form.exec(text) ?? []
  const instant = new Date(`${date}T${time}:${seconds}`)
  const shown = localNow(instant)
  return shown.date === date && shown.time === time ? instant : null
}
