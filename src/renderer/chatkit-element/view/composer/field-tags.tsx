import { useEffect, useId, useMemo } from 'react'
import { entityOfTag } from '../../engine/draft-content.ts'
import { EntityPreview, useHasPreviews } from '../entities/entity-preview.tsx'
import { useDelayedOpen } from '../entities/use-delayed-open.ts'
import { useComposer } from './composer-context.ts'

/** The glimpse of the tag in the text field that the pointer or the caret is on. */
export function FieldTags({ element, on }: { element: HTMLElement | null; on: boolean }) {
  const composer = useComposer()
  const has = useHasPreviews()
  const { open, later, now } = useDelayedOpen()
  const id = useId()
  useEffect(() => later(on), [element, on, later])
  const anchor = useMemo(() => ({ current: element }), [element])
  const tag = element?.isConnected ? composer.tagAt(element) : null
  if (!has || !open || !tag?.interactive) return null
  return (
    <EntityPreview
      key={tag.id}
      id={id}
      entity={entityOfTag(tag)}
      anchor={anchor}
      onClose={() => now(false)}
    />
  )
}
