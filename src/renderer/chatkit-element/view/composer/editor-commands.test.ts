import fc from 'fast-check'
import { EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import {
  contentOfText,
  draftText,
  joinTexts,
  tagOfEntity,
  type DraftPart,
} from '../../engine/draft-content.ts'
import { contentOf, documentOf } from './editor-content.ts'
import {
  breakLine,
  clearQuery,
  eraseBackward,
  eraseForward,
  insertContent,
  insertWords,
  replaceAll,
  replaceTrigger,
  triggerAt,
} from './editor-commands.ts'

const text = (value: string): DraftPart => ({ type: 'input_text', text: value })
const ana = tagOfEntity({ id: 'p1', title: 'Ana' })
const both = { tags: true, commands: true }

/** The composer with that content; the caret at the end unless a position is given. */
function composer(content: readonly DraftPart[], caret?: number): EditorState {
  const doc = documentOf(content)
  const selection =
    caret === undefined ? TextSelection.atEnd(doc) : TextSelection.create(doc, caret)
  return EditorState.create({ doc, selection })
}

const contentAfter = (change: Transaction | null) => change && contentOf(change.doc.content)
const textAfter = (change: Transaction | null) => change && draftText(contentAfter(change) ?? [])

describe('the document of the composer', () => {
  it('holds any mixture of texts, line breaks and tags, and gives it back', () => {
    const part = fc.oneof(
      fc.string().map((value) => text(value.replaceAll('\r', ''))),
      fc.constant(text('\n')),
      fc.constant(ana),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (content) => {
        expect(contentOf(documentOf(content).content)).toEqual(joinTexts(content))
      }),
    )
  })

  it('takes every kind of line break for one', () => {
    expect(contentOf(documentOf([text('a\r\nb\rc\nd')]).content)).toEqual([text('a\nb\nc\nd')])
  })
})

describe('erasing', () => {
  it('takes a tag away whole, with one step back or forward', () => {
    expect(textAfter(eraseBackward(composer([text('hi '), ana])))).toBe('hi ')
    expect(textAfter(eraseForward(composer([ana, text(' hi')], 1)))).toBe(' hi')
  })

  it('leaves letters to the text field', () => {
    expect(eraseBackward(composer([ana, text('x')]))).toBeNull()
    expect(eraseForward(composer([text('x'), ana], 1))).toBeNull()
  })

  it('joins lines at their edges, and does nothing at the edges of all', () => {
    const lines = [text('a\nb')]
    expect(textAfter(eraseBackward(composer(lines, 4)))).toBe('ab')
    expect(textAfter(eraseForward(composer(lines, 2)))).toBe('ab')
    expect(eraseBackward(composer(lines, 1))).toBeNull()
    expect(eraseForward(composer(lines))).toBeNull()
  })

  it('takes away a tag that is selected', () => {
    const state = composer([text('a'), ana, text('b')])
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 2)))
    expect(textAfter(eraseBackward(selected))).toBe('ab')
    expect(textAfter(eraseForward(selected))).toBe('ab')
  })
})

describe('inserting', () => {
  it('breaks the line at the caret, over what is selected', () => {
    expect(textAfter(breakLine(composer([text('ab')], 2)))).toBe('a\nb')
    const doc = documentOf([text('abc')])
    const selection = TextSelection.create(doc, 2, 3)
    expect(textAfter(breakLine(EditorState.create({ doc, selection })))).toBe('a\nc')
  })

  it('puts several lines into the middle of one, the caret after them', () => {
    const change = insertContent(composer([text('ad')], 2), contentOfText('b\nc'))
    expect(textAfter(change)).toBe('ab\ncd')
    expect(change.doc.textBetween(0, change.selection.from, '\n')).toBe('ab\nc')
  })

  it('keeps words apart from the one before, but not from a space or the start', () => {
    expect(textAfter(insertWords(composer([text('a')]), 'b'))).toBe('a b')
    expect(textAfter(insertWords(composer([text('a ')]), 'b'))).toBe('a b')
    expect(textAfter(insertWords(composer([]), 'b'))).toBe('b')
    expect(textAfter(insertWords(composer([ana]), 'b'))).toBe('@Ana b')
  })

  it('replaces everything and ends at the end', () => {
    const change = replaceAll(composer([text('old\nlines')], 2), [text('new '), ana])
    expect(contentAfter(change)).toEqual([text('new '), ana])
    expect(change.selection.from).toBe(change.doc.content.size - 1)
  })
})

describe('a trigger', () => {
  it('is found in the line of the caret, a tag before it counting as a word', () => {
    expect(triggerAt(composer([text('one\nask @an')]), both)).toMatchObject({
      kind: 'tag',
      query: 'an',
    })
    expect(triggerAt(composer([ana, text('@x')]), both)).toBeNull()
    expect(triggerAt(composer([ana, text('/x')]), both)).toBeNull()
    expect(triggerAt(composer([text('one\n/x')]), both)).toBeNull()
  })

  it('gives way to the tag and one space, also before other words', () => {
    const replace = (state: EditorState) => {
      const trigger = triggerAt(state, both)
      return trigger && replaceTrigger(state, trigger, ana)
    }
    expect(contentAfter(replace(composer([text('ask @an')])))).toEqual([
      text('ask '),
      ana,
      text(' '),
    ])
    const middle = replace(composer([text('ask @an now')], 8))
    expect(contentAfter(middle)).toEqual([text('ask '), ana, text(' now')])
    expect(middle?.selection.from).toBe(7)
  })

  it('goes without a trace when a command has run, and keeps its mark in a nested menu', () => {
    const state = composer([text('/set')])
    const trigger = triggerAt(state, both)
    if (!trigger) throw new Error('There is no trigger.')
    expect(contentAfter(replaceTrigger(state, trigger, null))).toEqual([])
    expect(textAfter(clearQuery(state, trigger))).toBe('/')
  })
})
