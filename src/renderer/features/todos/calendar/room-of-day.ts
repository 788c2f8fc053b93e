// What `calendar.css` makes of them, in pixels.
const weekdaysHeight = 28
const dateHeight = 32
const itemHeight = 20

/** How many tasks a day of a grid of that height has room for; always one. */
export function roomOfDay(gridHeight: number, weeks: number): number {
  const day = (gridHeight - weekdaysHeight) / weeks
  return Math.max(1, Math.floor((day - dateHeight) / itemHeight))
}
