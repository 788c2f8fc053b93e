import {
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { entityOfTag } from '../../engine/draft-content.ts'
import { useChat } from '../chat-context.ts'
import type { ComposerEditor } from './composer-editor.ts'
import { useComposerActions } from './composer-actions.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { FieldTags } from './field-tags.tsx'
import { useComposer } from './composer-context.ts'

interface ComposerFieldProps {
  locked: boolean
  placeholder: string
}

function useOpenMenu({ menu }: ComposerEditor) {
  const actions = useComposerActions()
  useEffect(() => menu.offer(actions))
  return useSyncExternalStore(menu.state.subscribe, () => menu.state.get().open)
}

function tagOf({ target }: { readonly target: EventTarget }): HTMLElement | null {
  const tag = target instanceof Element ? target.closest('.composer-input .tag') : null
  return tag instanceof HTMLElement ? tag : null
}

interface Pointed {
  readonly element: HTMLElement | null
  readonly on: boolean
}

/** The tag that the pointer is on, or else the one that the caret selects; and what a click on one does. */
function useTags(composer: ComposerEditor) {
  const { engine } = useChat()
  const [pointed, setPointed] = useState<Pointed>({ element: null, on: false })
  const selected = useSyncExternalStore(composer.selected.subscribe, composer.selected.get).element
  const leave = () => setPointed((before) => ({ ...before, on: false }))
  const handlers = {
    onPointerOver: (event: PointerEvent) => {
      const inPreview = event.target instanceof Element && event.target.closest('.entity-popover')
      const element = tagOf(event)
      if (element) setPointed({ element, on: true })
      else if (!inPreview) leave()
    },
    onPointerLeave: leave,
    onClick: (event: MouseEvent) => {
      const element = tagOf(event)
      const tag = element && composer.tagAt(element)
      if (tag?.interactive) engine.store.get().options?.entities?.onClick?.(entityOfTag(tag))
    },
  }
  const on = pointed.on || selected !== null
  return { tag: pointed.on ? pointed.element : (selected ?? pointed.element), on, handlers }
}

/** The text field of the composer, with the list that what is typed opens above it. */
export function ComposerField({ locked, placeholder }: ComposerFieldProps) {
  const composer = useComposer()
  const open = useOpenMenu(composer)
  const listId = useId()
  const { tag, on, handlers } = useTags(composer)
  const { menu, attach } = composer
  const activeId = open && open.active >= 0 ? `${listId}-${open.active}` : null
  useLayoutEffect(() => {
    composer.show({
      locked,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': placeholder,
        'data-placeholder': placeholder,
        spellcheck: 'true',
        ...(locked ? { 'aria-disabled': 'true' } : {}),
        ...(open ? { 'aria-autocomplete': 'list', 'aria-controls': listId } : {}),
        ...(activeId ? { 'aria-activedescendant': activeId } : {}),
      },
    })
  }, [composer, locked, placeholder, open, listId, activeId])
  return (
    <>
      {open && <SuggestionList id={listId} open={open} menu={menu} />}
      <div className="composer-field" {...handlers}>
        <div ref={attach} className="composer-input" />
        <FieldTags element={tag} on={on} />
      </div>
    </>
  )
}
