/** Tells the current instant; injected everywhere so that tests and `--now` can fix it. */
export type Clock = () => Date

/** A local calendar day and wall-clock time: `YYYY-MM-DD` and `HH:MM`. */
export interface LocalNow {
  date: string
  time: string
}

/** The local day and minute of an instant, in the time zone of this machine. */
export function localNow(instant: Date): LocalNow {
  const two = (value: number) => String(value).padStart(2, '0')
  const year = String(instant.getFullYear()).padStart(4, '0')
  return {
    date: `${year}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`,
    time: `${two(instant.getHours())}:${two(instant.getMinutes())}`,
  }
}
