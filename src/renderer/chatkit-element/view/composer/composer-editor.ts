import { history, redo, undo } from 'prosemirror-history'
import { EditorState, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { ChatEngine } from '../../engine/chat-engine.ts'
import { type DraftPart, type DraftTag } from '../../engine/draft-content.ts'
import { asError } from '../../engine/engine-context.ts'
import { Store } from '../../engine/store.ts'
import { ComposerMenu } from './composer-menu.ts'
import { contentOf, documentOf } from './editor-content.ts'
import {
  clearQuery,
  insertWords,
  replaceAll,
  replaceTrigger,
  triggerAt,
} from './editor-commands.ts'
import { EditorClipboard, textOfSlice } from './editor-clipboard.ts'
import { editorKeys } from './editor-keys.ts'
import { TagView } from './tag-view.ts'

/** How the field is drawn right now. */
export interface FieldLook {
  readonly locked: boolean
  readonly attributes: Readonly<Record<string, string>>
}

function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}

/** Where what stood after that position is once the change is made; null when it is gone. */
function placeAfter({ mapping, before }: Transaction, position: number): number | null {
  if (position < 0 || position > before.content.size) return null
  const { pos, deletedAfter } = mapping.mapResult(position)
  return deletedAfter ? null : pos
}

/** The text field of the composer: keeps the draft and what is on screen the same. */
export class ComposerEditor {
  readonly menu: ComposerMenu
  /** The tag that the caret selects, as it is drawn. */
  readonly selected = new Store<{ readonly element: HTMLElement | null }>({ element: null })
  readonly #engine: ChatEngine
  #view: EditorView | null = null
  #content: readonly DraftPart[] = []
  #look: FieldLook = { locked: false, attributes: {} }

  constructor(engine: ChatEngine) {
    this.#engine = engine
    this.menu = new ComposerMenu({
      options: () => engine.store.get().options,
      text: { replace: (tag) => this.#replaceTrigger(tag), clearQuery: () => this.#clearQuery() },
      report: (cause) => engine.emit('chatkit.error', { error: asError(cause) }),
      after,
    })
  }

  /** Makes an element the text field; the answer lets go of it. */
  readonly attach = (element: HTMLElement | null): (() => void) | undefined => {
    if (!element) return undefined
    const view = this.#createView(element)
    this.#view = view
    const unsubscribe = this.#engine.store.subscribe(() => this.#follow())
    return () => {
      unsubscribe()
      this.menu.close()
      this.#view = null
      view.destroy()
    }
  }

  /** Draws the field like that from now on. */
  show(look: FieldLook): void {
    this.#look = look
    this.#view?.setProps({})
  }

  readonly focus = (): void => this.#view?.focus()

  /** Puts words at the caret, for the person to go on from. */
  insertText(text: string): void {
    this.#change((state) => insertWords(state, text))
    this.focus()
  }

  /** Begins a tag as if its mark had been typed. */
  openTags(): void {
    this.focus()
    this.#change((state) => insertWords(state, '@'))
  }

  /** The tag that a node of the field belongs to. */
  tagAt(element: HTMLElement): DraftTag | null {
    const view = this.#view
    if (!view) return null
    const part = contentOf(view.state.doc.content)
    const tags = part.filter((candidate) => candidate.type === 'input_tag')
    const index = [...view.dom.querySelectorAll('.tag')].indexOf(element)
    return tags[index] ?? null
  }

  #createView(element: HTMLElement): EditorView {
    this.#content = this.#engine.store.get().draft.content
    const clipboard = new EditorClipboard()
    return new EditorView(
      { mount: element },
      {
        state: this.#stateWith(this.#content),
        editable: () => !this.#look.locked,
        attributes: (state) => ({ ...this.#look.attributes, ...this.#textAttributes(state) }),
        nodeViews: { tag: (node) => new TagView(node) },
        dispatchTransaction: (change) => this.#dispatch(change),
        handleKeyDown: (_view, event) => this.#keys(event),
        clipboardTextSerializer: textOfSlice,
        handleDOMEvents: {
          beforeinput: (_view, event) => this.#beforeInput(event),
          copy: clipboard.remember,
          cut: clipboard.remember,
          paste: clipboard.paste,
          drop: clipboard.drop,
          blur: () => this.menu.close(),
        },
      },
    )
  }

  #stateWith(content: readonly DraftPart[]): EditorState {
    return EditorState.create({ doc: documentOf(content), plugins: [history()] })
  }

  #textAttributes({ doc }: EditorState): Record<string, string> {
    const empty = doc.childCount === 1 && doc.firstChild?.content.size === 0
    return empty ? { class: 'composer-input empty' } : { class: 'composer-input', dir: 'auto' }
  }

  #keys(event: KeyboardEvent): boolean {
    return editorKeys(event, {
      menu: this.menu,
      submit: () => this.#engine.submitDraft(),
      change: (change) => this.#change(change),
      undo: (again) => this.#travel(again),
    })
  }

  /** Takes over what the draft became from elsewhere. */
  #follow(): void {
    const { content } = this.#engine.store.get().draft
    const view = this.#view
    if (!view || content === this.#content) return
    this.#content = content
    if (content.length === 0) view.updateState(this.#stateWith(content))
    else view.updateState(view.state.apply(replaceAll(view.state, content)))
    this.menu.update(null)
  }

  #dispatch(change: Transaction): void {
    const view = this.#view
    if (!view) return
    view.updateState(view.state.apply(change))
    if (change.docChanged) {
      this.menu.moved((position) => placeAfter(change, position))
      this.#content = contentOf(view.state.doc.content)
      this.#engine.setDraft({ content: this.#content })
    }
    this.#tellSelected(view)
    const typing = change.docChanged || this.menu.isOpen
    if (typing) this.menu.update(view.hasFocus() ? triggerAt(view.state, this.menu.marks) : null)
  }

  #tellSelected(view: EditorView): void {
    const element = view.dom.querySelector<HTMLElement>('.tag.ProseMirror-selectednode')
    if (element !== this.selected.get().element) this.selected.set({ element })
  }

  #change(build: (state: EditorState) => Transaction | null): boolean {
    const view = this.#view
    const change = view && !this.#look.locked ? build(view.state) : null
    if (change) view?.dispatch(change)
    return change !== null
  }

  #travel(again: boolean): void {
    const view = this.#view
    if (view) (again ? redo : undo)(view.state, (change) => this.#dispatch(change))
  }

  #beforeInput(event: InputEvent): boolean {
    const travels = event.inputType === 'historyUndo' || event.inputType === 'historyRedo'
    if (!travels) return false
    event.preventDefault()
    this.#travel(event.inputType === 'historyRedo')
    return true
  }

  #replaceTrigger(tag: DraftTag | null): void {
    this.#change((state) => {
      const trigger = triggerAt(state, this.menu.marks)
      return trigger && replaceTrigger(state, trigger, tag)
    })
  }

  #clearQuery(): void {
    this.#change((state) => {
      const trigger = triggerAt(state, this.menu.marks)
      return trigger && clearQuery(state, trigger)
    })
  }
}
