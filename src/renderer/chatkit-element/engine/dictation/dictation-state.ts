/** Where a dictation is; `since` is the moment it began to record, in milliseconds. */
export type DictationState =
  | { readonly phase: 'off' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'recording'; readonly since: number }
  | { readonly phase: 'transcribing' }

export type DictationEvent =
  | { readonly type: 'start' }
  | { readonly type: 'granted'; readonly at: number }
  | { readonly type: 'confirm' }
  | { readonly type: 'end' }

export const noDictation: DictationState = { phase: 'off' }

/** The state after an event; one that does not fit changes nothing. */
export function nextDictation(state: DictationState, event: DictationEvent): DictationState {
  switch (event.type) {
    case 'start':
      return state.phase === 'off' ? { phase: 'asking' } : state
    case 'granted':
      return state.phase === 'asking' ? { phase: 'recording', since: event.at } : state
    case 'confirm':
      return state.phase === 'recording' ? { phase: 'transcribing' } : state
    case 'end':
      return state.phase === 'off' ? state : noDictation
  }
}
