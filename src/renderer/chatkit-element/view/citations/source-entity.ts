import type { Entity } from '@openai/chatkit'
import type { EntitySource } from '../../../../shared/chatkit/index.ts'

/** The entity that a source stands for, as the callbacks of the page get it. */
export function entityOfSource(source: EntitySource): Entity {
  const { id, title, icon, group, interactive, data, description } = source
  const texts = Object.entries({ ...(description && { description }), ...data }).map(
    ([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ],
  )
  return {
    id,
    title,
    interactive,
    data: Object.fromEntries(texts),
    ...(icon === undefined ? {} : { icon }),
    ...(group === undefined ? {} : { group }),
  }
}
