import type { ThreadStreamEvent } from '../../../shared/chatkit/index.ts'

/** The stream stays open from here on, as with a model that thinks. */
export interface Hold {
  readonly type: 'hold'
}

/** What happens next in a scripted turn. */
export type TurnStep = ThreadStreamEvent | Hold

export const hold: Hold = { type: 'hold' }
