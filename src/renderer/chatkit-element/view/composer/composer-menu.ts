import type { ChatKitOptions, Command, CommandSelection } from '@openai/chatkit'
import { tagOfEntity, type DraftTag } from '../../engine/draft-content.ts'
import type { TriggerMarks } from '../../engine/find-trigger.ts'
import { Store } from '../../engine/store.ts'
import type { PlacedTrigger } from './editor-commands.ts'
import {
  actionRows,
  arranged,
  commandRows,
  entityRows,
  lookOf,
  matching,
  type ComposerAction,
  type Suggestion,
} from './suggestions.ts'

const debounceMs = 150

/** The list that is open above the composer. */
export interface OpenMenu {
  readonly kind: 'tag' | 'command'
  readonly query: string
  readonly status: 'searching' | 'ready' | 'failed'
  readonly suggestions: readonly Suggestion[]
  /** The row that Enter takes; -1 without any. */
  readonly active: number
  /** The row whose command runs. */
  readonly pending: string | null
  /** How many menus deep; 0 for the first. */
  readonly depth: number
}

/** What the menu changes in the text. */
export interface MenuText {
  /** Puts the tag in the place of what opened the menu, or only takes that away. */
  replace(tag: DraftTag | null): void
  /** Takes away what was typed to search. */
  clearQuery(): void
}

/** What the menu needs around it. */
export interface MenuSurroundings {
  readonly options: () => ChatKitOptions | null
  readonly text: MenuText
  readonly report: (cause: unknown) => void
  /** Calls back after that time; the answer calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void
}

/** A trigger that is not to open the menu again while it begins like that. */
interface Dismissed {
  readonly from: number
  readonly query: string
}

const closed: { readonly open: OpenMenu | null } = { open: null }
const keepsWords = /\s/u

/** The `@` list and the `/` menu: searches while a person types, and runs what is chosen. */
export class ComposerMenu {
  readonly state = new Store<{ readonly open: OpenMenu | null }>(closed)
  readonly #around: MenuSurroundings
  #actions: readonly ComposerAction[] = []
  #levels: (readonly Suggestion[])[] = []
  #dismissed: Dismissed | null = null
  #at = -1
  #search = 0
  #opening = 0
  #callOff: () => void = () => {}

  constructor(surroundings: MenuSurroundings) {
    this.#around = surroundings
  }

  /** The marks that open something. */
  get marks(): TriggerMarks {
    const options = this.#around.options()
    return {
      tags: options?.entities?.onTagSearch !== undefined,
      commands: options?.commands?.enabled === true,
    }
  }

  /** What the composer itself can do from now on, in the language of the chat. */
  offer(actions: readonly ComposerAction[]): void {
    this.#actions = actions
  }

  get isOpen(): boolean {
    return this.state.get().open !== null
  }

  /** The text around the mark changed: where a place in it is now, null when it is gone. */
  moved(place: (position: number) => number | null): void {
    this.#at = place(this.#at) ?? -1
    const from = this.#dismissed && place(this.#dismissed.from)
    this.#dismissed = this.#dismissed && from !== null ? { ...this.#dismissed, from } : null
  }

  /** The text changed, or the caret moved out of what was typed. */
  update(trigger: PlacedTrigger | null): void {
    if (trigger === null) {
      this.#dismissed = null
      this.close()
      return
    }
    if (this.#isDismissed(trigger)) return
    const open = this.state.get().open
    if (open?.kind === trigger.kind && this.#at === trigger.from) {
      if (open.query !== trigger.query) this.#typed(open, trigger.query)
    } else this.#begin(trigger)
  }

  close(): void {
    this.#callOff()
    this.#search++
    this.#opening++
    this.#levels = []
    if (this.isOpen) this.state.set(closed)
  }

  /** One menu back; out of the first one it closes and stays closed for what was typed. */
  back(): void {
    if (this.#levels.length === 0) {
      this.#dismissed = { from: this.#at, query: '' }
      this.close()
      return
    }
    this.#levels.pop()
    this.#around.text.clearQuery()
    this.#list('')
  }

  /** Moves to another row, around the ends. */
  move(by: number): void {
    const open = this.state.get().open
    const count = open?.suggestions.length ?? 0
    if (!open || count === 0) return
    this.point((open.active + by + count) % count)
  }

  point(active: number): void {
    const open = this.state.get().open
    if (open && active !== open.active) this.state.set({ open: { ...open, active } })
  }

  /** Takes the row; the active one unless another is named. */
  choose(index?: number): void {
    const open = this.state.get().open
    const chosen = open?.suggestions[index ?? open.active]
    if (chosen && open?.pending === null && !lookOf(chosen).disabled) this.#take(chosen)
  }

  #take(chosen: Suggestion): void {
    if (chosen.kind === 'entity') return this.#insert(tagOfEntity(chosen.entity))
    if (chosen.kind === 'command') return void this.#run(chosen.key, chosen.command)
    const { choices, run } = chosen.action
    if (choices) return this.#descend(actionRows(choices))
    this.#insert(null)
    run?.()
  }

  #isDismissed({ from, query }: PlacedTrigger): boolean {
    const dismissed = this.#dismissed
    return dismissed?.from === from && query.startsWith(dismissed.query)
  }

  #begin(trigger: PlacedTrigger): void {
    this.close()
    this.#dismissed = null
    this.#at = trigger.from
    this.state.set({
      open: {
        kind: trigger.kind,
        query: trigger.query,
        status: 'searching',
        suggestions: [],
        active: -1,
        pending: null,
        depth: 0,
      },
    })
    this.#list(trigger.query, 0)
  }

  #typed(open: OpenMenu, query: string): void {
    this.state.set({ open: { ...open, query } })
    this.#list(query)
  }

  /** Shows what is at hand for the query, and asks the page for the rest. */
  #list(query: string, delay = debounceMs): void {
    this.#callOff()
    const number = ++this.#search
    const open = this.state.get().open
    const level = this.#levels.at(-1)
    if (!open) return
    const own = open.kind === 'command' ? actionRows(this.#actions) : []
    const atHand = matching(level ?? own, query)
    const ask = level ? null : this.#question(open.kind, query)
    if (!ask) return this.#show(query, 'ready', atHand)
    this.#show(query, 'searching', [...atHand, ...matching(this.#found(open), query)])
    this.#callOff = this.#around.after(delay, () => {
      void this.#ask(ask, (status, found) => {
        if (number === this.#search) this.#show(query, status, [...atHand, ...found])
      })
    })
  }

  #found(open: OpenMenu): readonly Suggestion[] {
    return open.suggestions.filter(({ kind }) => kind !== 'action')
  }

  #question(kind: OpenMenu['kind'], query: string) {
    const { entities, commands } = this.#around.options() ?? {}
    const { onTagSearch } = entities ?? {}
    const { onSearch } = commands ?? {}
    if (kind === 'tag') return onTagSearch && (async () => entityRows(await onTagSearch(query)))
    return onSearch && (async () => commandRows(await onSearch(query)))
  }

  async #ask(
    question: () => Promise<readonly Suggestion[]>,
    answer: (status: OpenMenu['status'], found: readonly Suggestion[]) => void,
  ): Promise<void> {
    try {
      answer('ready', await question())
    } catch (cause) {
      answer('failed', [])
      this.#around.report(cause)
    }
  }

  #show(query: string, status: OpenMenu['status'], rows: readonly Suggestion[]): void {
    const open = this.state.get().open
    if (!open) return
    const suggestions = arranged(rows)
    if (suggestions.length === 0 && status === 'ready' && keepsWords.test(query)) {
      this.#dismissed = { from: this.#at, query }
      this.close()
      return
    }
    const before = open.suggestions[open.active]?.key
    const same = open.query === query ? suggestions.findIndex(({ key }) => key === before) : -1
    const active = same < 0 ? Math.min(0, suggestions.length - 1) : same
    const depth = this.#levels.length
    this.state.set({ open: { ...open, query, status, suggestions, active, depth } })
  }

  #insert(tag: DraftTag | null): void {
    this.close()
    this.#around.text.replace(tag)
  }

  #descend(rows: readonly Suggestion[]): void {
    this.#levels.push(rows)
    this.#around.text.clearQuery()
    this.#list('')
  }

  async #run(key: string, command: Command): Promise<void> {
    const opening = this.#opening
    const select = this.#around.options()?.commands?.onSelect
    this.#setPending(key)
    let selection: CommandSelection | undefined
    try {
      selection = (await select?.(command)) ?? undefined
    } catch (cause) {
      this.#around.report(cause)
    }
    if (opening !== this.#opening) return
    this.#setPending(null)
    this.#follow(selection)
  }

  #follow(selection: CommandSelection | undefined): void {
    if (selection?.type === 'menu') this.#descend(commandRows(selection.commands))
    else this.#insert(selection ? tagOfEntity(selection.entity) : null)
  }

  #setPending(pending: string | null): void {
    const open = this.state.get().open
    if (open) this.state.set({ open: { ...open, pending } })
  }
}
