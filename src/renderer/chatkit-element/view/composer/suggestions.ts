import type { Command, Entity } from '@openai/chatkit'
import type { LucideIcon } from 'lucide-react'

/** Something the composer itself can do, for the "+" and the "/" menu. */
export interface ComposerAction {
  readonly id: string
  readonly label: string
  readonly description?: string
  /** A drawing, or the name of a ChatKit icon. */
  readonly icon?: LucideIcon | string
  readonly group?: string
  /** Whether it is the one in force; undefined for what is not a choice. */
  readonly checked?: boolean
  readonly disabled?: boolean
  /** What happens; without it there are `choices`. */
  readonly run?: () => void
  /** The menu that it leads to. */
  readonly choices?: readonly ComposerAction[]
}

/** One row of the list above the composer. */
export type Suggestion =
  | { readonly kind: 'entity'; readonly key: string; readonly entity: Entity }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | { readonly kind: 'action'; readonly key: string; readonly action: ComposerAction }

/** What a row shows. */
export interface SuggestionLook {
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: LucideIcon | string | undefined
  readonly group?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly nested: boolean
}

const mostSuggestions = 100

/** What the row of a suggestion shows. */
export function lookOf(suggestion: Suggestion): SuggestionLook {
  switch (suggestion.kind) {
    case 'entity': {
      const { title, icon, group } = suggestion.entity
      return { label: title, icon, group, nested: false }
    }
    case 'command':
      return { ...suggestion.command, nested: false }
    case 'action':
      return { ...suggestion.action, nested: suggestion.action.choices !== undefined }
  }
}

/** Rows by the name of their group, in the order in which the groups first appear. */
export function byGroup(
  suggestions: readonly Suggestion[],
): ReadonlyMap<string, readonly Suggestion[]> {
  const groups = new Map<string, Suggestion[]>()
  for (const suggestion of suggestions) {
    const name = lookOf(suggestion).group ?? ''
    const members = groups.get(name) ?? []
    members.push(suggestion)
    groups.set(name, members)
  }
  return groups
}

function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.key, suggestion])).values()]
}

/** The rows as they are shown: each once, by groups, and not without end. */
export function arranged(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...byGroup(distinct(suggestions).slice(0, mostSuggestions)).values()].flat()
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function matches(suggestion: Suggestion, query: string): boolean {
  const { label, description = '' } = lookOf(suggestion)
  return plain(`${label}\n${description}`).includes(plain(query.trim()))
}

/** The rows that the query fits to. */
export function matching(suggestions: readonly Suggestion[], query: string): readonly Suggestion[] {
  return suggestions.filter((suggestion) => matches(suggestion, query))
}

export function entityRows(entities: readonly Entity[]): readonly Suggestion[] {
  return entities.map((entity) => ({ kind: 'entity', key: `entity:${entity.id}`, entity }))
}

export function commandRows(commands: readonly Command[]): readonly Suggestion[] {
  return commands.map((command) => ({ kind: 'command', key: `command:${command.id}`, command }))
}

export function actionRows(actions: readonly ComposerAction[]): readonly Suggestion[] {
  return actions.map((action) => ({ kind: 'action', key: `action:${action.id}`, action }))
}
