import type { When } from '../../shared/todos/quick-add/parse-when.ts'

/** A moment of which nothing is said. */
export const emptyWhen: When = {
  date: null,
  time: null,
  shiftDays: null,
  shiftMinutes: null,
  clear: null,
  repeat: null,
  rest: '',
  pieces: [],
  problems: [],
}
