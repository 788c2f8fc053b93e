import type { Entity } from '@openai/chatkit'
import { useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useChat, useChatState } from '../chat-context.ts'
import { EntityPreview, useHasPreviews } from './entity-preview.tsx'
import { useDelayedOpen } from './use-delayed-open.ts'

interface EntityButtonProps {
  entity: Entity
  className: string
  children: ReactNode
}

/** Whether an entity answers to a click or has a glimpse to show. */
function useAnswers({ interactive }: Entity): boolean {
  const clicks = useChatState((state) => state.options?.entities?.onClick !== undefined)
  const previews = useHasPreviews()
  return interactive === true && (clicks || previews)
}

function usePreviewing() {
  const has = useHasPreviews()
  const { open, later, now } = useDelayedOpen()
  const byHover = ({ pointerType }: PointerEvent, next: boolean) => {
    if (has && pointerType !== 'touch') later(next)
  }
  const handlers = {
    onPointerEnter: (event: PointerEvent) => byHover(event, true),
    onPointerLeave: (event: PointerEvent) => byHover(event, false),
    onFocus: () => has && later(true),
    onBlur: () => now(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return
      event.stopPropagation()
      now(false)
    },
  }
  return { has, open, now, handlers }
}

function Answering({ entity, className, children }: EntityButtonProps) {
  const { engine } = useChat()
  const button = useRef<HTMLButtonElement>(null)
  const touched = useRef(false)
  const { has, open, now, handlers } = usePreviewing()
  const id = useId()
  const onClick = () => {
    const glimpse = touched.current && has && !open
    now(glimpse)
    if (!glimpse) engine.store.get().options?.entities?.onClick?.(entity)
  }
  return (
    <span className="entity" {...handlers}>
      <button
        ref={button}
        type="button"
        className={`${className} interactive`}
        aria-describedby={open ? id : undefined}
        onPointerDown={({ pointerType }) => {
          touched.current = pointerType === 'touch'
        }}
        onClick={onClick}
      >
        {children}
      </button>
      {open && <EntityPreview id={id} entity={entity} anchor={button} onClose={() => now(false)} />}
    </span>
  )
}

/** An entity in the thread: with a click and a glimpse where the page answers to them, else a text. */
export function EntityButton(props: EntityButtonProps) {
  const { entity, className, children } = props
  const answers = useAnswers(entity)
  if (!answers) return <span className={className}>{children}</span>
  return <Answering {...props}>{children}</Answering>
}
