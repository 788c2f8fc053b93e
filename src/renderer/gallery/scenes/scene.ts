import type { ChatKitOptions, OpenAIChatKit } from '@openai/chatkit'
import type { Thread } from '../../../shared/chatkit/index.ts'
import type { TurnStep } from '../server/turn-step.ts'
import type { SceneItem } from './items.ts'

/** The thread that a scene opens. */
export interface SceneThread {
  readonly title?: string
  readonly status?: Thread['status']
  readonly items: readonly SceneItem[]
}

/** Ids that a scripted turn needs. */
export interface TurnPlace {
  readonly threadId: string
  /** A new id for an item of that thread. */
  readonly newId: () => string
}

/** How a request of a scene goes wrong whatever the settings say. */
export type SceneFault = 'thread never loads' | 'thread fails' | 'history fails'

/** One state of the element that can be looked at, tested and addressed. */
export interface Scene {
  /** What the address calls it. */
  readonly name: string
  readonly title: string
  readonly group: 'Conversation' | 'Composer' | 'Widgets' | 'States' | 'Performance'
  readonly options?: Omit<Partial<ChatKitOptions>, 'api'>
  /** Opened at once; a scene without one shows the start screen. */
  readonly thread?: SceneThread
  /** Titles in the history, if not the usual ones. */
  readonly history?: readonly string[]
  /** Said at once, so that the turn below is under way. */
  readonly say?: string
  /** What every message and action is answered with, if not with the usual answer. */
  readonly turn?: (place: TurnPlace) => Iterable<TurnStep>
  readonly fault?: SceneFault
  /** Brings the element into the state of the scene, as a page would. */
  readonly show?: (chat: OpenAIChatKit) => Promise<void>
}
