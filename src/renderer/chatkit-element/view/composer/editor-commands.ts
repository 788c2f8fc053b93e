import { closeHistory } from 'prosemirror-history'
import { Slice } from 'prosemirror-model'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { contentOfText, type DraftPart, type DraftTag } from '../../engine/draft-content.ts'
import { findTrigger, type Trigger, type TriggerMarks } from '../../engine/find-trigger.ts'
import { documentOf, linesOf, tagNode } from './editor-content.ts'
import { tagOf } from './editor-schema.ts'

const tagPlaceholder = '\uFFFC'

function caretOf(state: EditorState) {
  const { selection } = state
  return selection instanceof TextSelection ? selection.$cursor : null
}

/** A change that is taken back on its own, however soon it follows another one. */
function ownStep(change: Transaction): Transaction {
  return closeHistory(change).scrollIntoView()
}

/** Breaks the line at the caret. */
export function breakLine(state: EditorState): Transaction {
  const change = state.tr.deleteSelection()
  return change.split(change.selection.from).scrollIntoView()
}

/** Takes away the tag before the caret whole, or the line break; null for anything else. */
export function eraseBackward(state: EditorState): Transaction | null {
  if (state.selection instanceof NodeSelection) return ownStep(state.tr.deleteSelection())
  const caret = caretOf(state)
  if (!caret) return null
  const { pos, parentOffset, nodeBefore } = caret
  if (parentOffset === 0)
    return caret.index(0) > 0 ? state.tr.join(caret.before()).scrollIntoView() : null
  return tagOf(nodeBefore) ? ownStep(state.tr.delete(pos - 1, pos)) : null
}

/** Takes away the tag after the caret whole, or the line break; null for anything else. */
export function eraseForward(state: EditorState): Transaction | null {
  if (state.selection instanceof NodeSelection) return ownStep(state.tr.deleteSelection())
  const caret = caretOf(state)
  if (!caret) return null
  const { pos, parentOffset, parent, nodeAfter } = caret
  if (parentOffset === parent.content.size)
    return caret.index(0) + 1 < state.doc.childCount ? state.tr.join(caret.after()) : null
  return tagOf(nodeAfter) ? ownStep(state.tr.delete(pos, pos + 1)) : null
}

/** Puts a piece of the document in the place of the selection. */
export function insertSlice(state: EditorState, slice: Slice): Transaction {
  return ownStep(state.tr.replaceSelection(slice))
}

/** Puts content in the place of the selection. */
export function insertContent(state: EditorState, content: readonly DraftPart[]): Transaction {
  return insertSlice(state, new Slice(linesOf(content), 1, 1))
}

/** Puts a text in the place of the selection, apart from the word before it. */
export function insertWords(state: EditorState, text: string): Transaction {
  const { $from } = state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, null, tagPlaceholder)
  const apart = before === '' || /\s$/u.test(before) ? '' : ' '
  return insertContent(state, contentOfText(apart + text))
}

/** Replaces everything, with the caret at the end. */
export function replaceAll(state: EditorState, content: readonly DraftPart[]): Transaction {
  const change = state.tr.replaceWith(0, state.doc.content.size, documentOf(content).content)
  return ownStep(change.setSelection(TextSelection.atEnd(change.doc)))
}

/** A trigger in the document. */
export interface PlacedTrigger extends Trigger {
  /** Where its mark stands. */
  readonly from: number
}

/** The trigger that the caret is in. */
export function triggerAt(state: EditorState, marks: TriggerMarks): PlacedTrigger | null {
  const caret = caretOf(state)
  if (!caret) return null
  const before = caret.parent.textBetween(0, caret.parentOffset, null, tagPlaceholder)
  const trigger = findTrigger(before, caret.index(0) === 0, marks)
  return trigger && { ...trigger, from: caret.pos - trigger.length }
}

/** Puts a tag in the place of the trigger and a space after it; without a tag, only takes it away. */
export function replaceTrigger(
  state: EditorState,
  trigger: PlacedTrigger,
  tag: DraftTag | null,
): Transaction {
  const { from, length } = trigger
  const change = state.tr.delete(from, from + length)
  if (!tag) return change.scrollIntoView()
  change.insert(from, tagNode(tag))
  const next = change.doc.resolve(from + 1).nodeAfter?.text ?? ''
  if (!/^\s/u.test(next)) change.insertText(' ', from + 1)
  const caret = TextSelection.create(change.doc, from + 2)
  return ownStep(change.setSelection(caret))
}

/** Takes away what was typed after the mark of the trigger. */
export function clearQuery(state: EditorState, trigger: PlacedTrigger): Transaction {
  const { from, length } = trigger
  return state.tr.delete(from + 1, from + length)
}
