import type { Format } from './format.ts'

/** Applies an entry; of a large one answers steps that do it, between which something else can happen. */
export function applyEntry<State, Entry>(
  format: Format<State, Entry>,
  state: State,
  entry: Entry,
): Iterable<void> | null {
  const smaller = format.divide?.(state, entry) ?? null
  if (smaller !== null) return applyEach(format, state, smaller)
  format.apply(state, entry)
  return null
}

function* applyEach<State, Entry>(
  format: Format<State, Entry>,
  state: State,
  entries: Iterable<Entry>,
): Generator<void> {
  for (const entry of entries) {
    format.apply(state, entry)
    yield
  }
}
