import type { UpdateState } from '../../../shared/ipc/desktop-state.ts'

/** What can happen in the search for a new version. */
export type UpdateEvent =
  | { type: 'look' }
  | { type: 'found'; version: string }
  | { type: 'nothing' }
  | { type: 'failed' }

/** The state after an event. What was found stays found, whatever a later look says. */
export function nextUpdateState(state: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.type) {
    case 'look':
      return { ...state, phase: 'looking' }
    case 'found':
      return { ...state, phase: 'found', version: event.version }
    case 'nothing':
      return { ...state, phase: state.version === null ? 'idle' : 'found' }
    case 'failed':
      return { ...state, phase: state.version === null ? 'failed' : 'found' }
  }
}
