import type { Entity, UserMessageContent as OptionContent } from '@openai/chatkit'
import type { UserMessageContent, UserMessageTagContent } from '../../../shared/chatkit/index.ts'

/** A tag in the composer: as on the wire, and with the icon that only the composer shows. */
export interface DraftTag extends UserMessageTagContent {
  readonly icon?: string
}

/** What the composer holds: text with its line breaks, and tags between it. */
export type DraftPart = Extract<UserMessageContent, { type: 'input_text' }> | DraftTag

/** The content of an empty composer. */
export const emptyDraftContent: readonly DraftPart[] = []

/** The tag that stands for an entity. */
export function tagOfEntity(entity: Entity): DraftTag {
  const { id, title, icon, group, interactive = false, data = {} } = entity
  return {
    type: 'input_tag',
    id,
    text: title,
    data: { ...data },
    interactive,
    ...(group === undefined ? {} : { group }),
    ...(icon === undefined ? {} : { icon }),
  }
}

/** The entity that a tag stands for, as the callbacks of the page get it. */
export function entityOfTag(tag: DraftTag | UserMessageTagContent): Entity {
  const { id, text, group, interactive, data } = tag
  const icon = 'icon' in tag ? tag.icon : undefined
  const texts = Object.entries(data).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return {
    id,
    title: text,
    interactive,
    data: Object.fromEntries(texts),
    ...(group === undefined ? {} : { group }),
    ...(icon === undefined ? {} : { icon }),
  }
}

/** Content as the page gives it, made fit for the composer and the wire. */
export function wireContent(content: readonly OptionContent[]): UserMessageContent[] {
  return content.map((part) =>
    part.type === 'input_text'
      ? part
      : { ...part, data: part.data ?? {}, interactive: part.interactive ?? false },
  )
}

/** A plain text as content. */
export function contentOfText(text: string): readonly DraftPart[] {
  return text === '' ? emptyDraftContent : [{ type: 'input_text', text }]
}

/** The content as a person reads it. */
export function draftText(content: readonly DraftPart[]): string {
  return content.map((part) => (part.type === 'input_text' ? part.text : `@${part.text}`)).join('')
}

/** Whether there is nothing to send. */
export function isBlank(content: readonly DraftPart[]): boolean {
  return content.every((part) => part.type === 'input_text' && part.text.trim() === '')
}

/** Neighbouring texts as one, without empty ones. */
export function joinTexts(content: readonly DraftPart[]): readonly DraftPart[] {
  const joined: DraftPart[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (part.type === 'input_text' && last?.type === 'input_text')
      joined[joined.length - 1] = { type: 'input_text', text: last.text + part.text }
    else if (part.type === 'input_tag' || part.text !== '') joined.push(part)
  }
  return joined
}

function trimmedAt(part: DraftPart, first: boolean, last: boolean): DraftPart {
  if (part.type === 'input_tag') return part
  const text = first ? part.text.trimStart() : part.text
  return { type: 'input_text', text: last ? text.trimEnd() : text }
}

function withoutIcon(part: DraftPart): UserMessageContent {
  if (part.type === 'input_text') return part
  const { icon: _, ...tag } = part
  return tag
}

/** What is sent for it: no space around it, and nothing that only the composer needs. */
export function contentToSend(content: readonly DraftPart[]): UserMessageContent[] {
  const end = content.length - 1
  const trimmed = content.map((part, index) => trimmedAt(part, index === 0, index === end))
  return joinTexts(trimmed).map(withoutIcon)
}
