import { foldText } from '../../../../shared/todos/fold-text.ts'
import { defineIntent } from '../intent.ts'
import { joined, sentenceCase, titleText, unquote } from '../words/phrases.ts'
import { queryOfFilter } from '../filters/filter-query.ts'
import { readListing } from '../questions/read-listing.ts'
import { asRead } from '../normalise/read-message.ts'
import { withKnownList } from '../targets/resolve-filter.ts'
import type { Filter } from '../filters/filter.ts'
import { showView } from '../questions/show-view.ts'
import type { Situation } from '../situation.ts'
import { deleteView, describeLists, saveView, type Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

type ViewRequest =
  | { kind: 'save'; what: string | null; name: string }
  | { kind: 'show' | 'delete'; name: string }
  | { kind: 'list' }

const view = '(?:view|filter|smart list|saved search)'
const called = '(?: (?:called|named|titled|as|with the name)| ?:)'
const name = '"?([\\p{L}\\p{N}][\\p{L}\\p{N} &\'/-]{0,60}?)"?'
const of = 'of|for|with|from|showing|listing|(?:that|which) (?:shows?|lists?|has|contains?)(?: me)?'
const saves = [
  new RegExp(
    `^(?:save|keep|store|remember|turn|make) (.+?) (?:as|into|in|under) (?:an? |my )?(?:new )?(?:saved )?${view}${called} ${name}$`,
    'iu',
  ),
  new RegExp(
    `^(?:create|make|add|save|set up|new)(?: me)?(?: an?)?(?: new| saved)* ${view} (?:${of}) (.+?)${called} ${name}$`,
    'iu',
  ),
]
const savesReversed = new RegExp(
  `^(?:create|make|add|save|set up|new)(?: me)?(?: an?)?(?: new| saved)* ${view}${called} ${name} (?:${of}) (.+)$`,
  'iu',
)
const savesThis = new RegExp(
  `^(?:save|keep|store)(?: (?:this|that|it|the list))? (?:as )?(?:an? )?${view}${called} ${name}$`,
  'iu',
)
const shows = new RegExp(
  `^(?:show|open|display|go to|see|list)(?: me)?(?: the| my)? (?:saved )?(?:${view} ${name}|${name} ${view})$`,
  'iu',
)
const deletes = new RegExp(
  `^(?:delete|remove|drop|get rid of)(?: the| my)? (?:saved )?(?:${view}(?: called| named)? ${name}|${name} ${view})$`,
  'iu',
)
const lists = new RegExp(
  `^(?:(?:what|which) (?:saved )?${view}s (?:do i have|are there|have i|did i)(?: got| saved?| ma[dk]e| created?)*|(?:show|list)(?: me)?(?: all)?(?: my| the)? (?:saved )?${view}s|my (?:saved )?${view}s)$`,
  'i',
)
const deletesThis = new RegExp(
  `^(?:delete|remove|drop|get rid of) (?:this|that|the) (?:saved )?${view}(?: again)?$`,
  'i',
)
const showsNamed = new RegExp(
  `^(?:show|open|see|pull up|bring up)(?: me)?(?: the| my)? ${name}$`,
  'iu',
)
const deletesNamed = new RegExp(
  `^(?:delete|remove|drop|get rid of|ditch|scrap)(?: the| my)? ${name}$`,
  'iu',
)
const opens = '(?:show|open|display|go to|see|pull up|bring up)(?: me)?'
const showsThis = new RegExp(
  `^${opens} (?:this|that|the|my)(?: new| saved)* ${view}(?: now| again)?$`,
  'i',
)
const showsIt = new RegExp(`^${opens} (?:it|(?:this|that)(?: one)?)(?: now)?$`, 'i')
const pointsBack = /^(?:this|that|it|these|those|them|this list|that list|the list|what i see)$/i

function readSaving(text: string): ViewRequest | null {
  const [, alone] = savesThis.exec(text) ?? []
  if (alone !== undefined) return { kind: 'save', what: null, name: alone }
  for (const pattern of saves) {
    const [, what, own] = pattern.exec(text) ?? []
    if (what !== undefined && own !== undefined) {
      return { kind: 'save', what: pointsBack.test(what) ? null : what, name: own }
    }
  }
  return null
}

function readReversed(text: string): ViewRequest | null {
  const [, own, what] = savesReversed.exec(text) ?? []
  return own === undefined || what === undefined ? null : { kind: 'save', what, name: own }
}

function readView(text: string): ViewRequest | null {
  if (lists.test(text)) return { kind: 'list' }
  const saving = readReversed(text) ?? readSaving(text)
  if (saving !== null) return saving
  const named = (pattern: RegExp) =>
    pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined)
  const gone = named(deletes)
  if (gone !== undefined) return { kind: 'delete', name: unquote(gone) }
  const shown = named(shows)
  return shown === undefined ? null : { kind: 'show', name: unquote(shown) }
}

/** The view that was saved or shown last in what was said. */
function spokenView({ earlier }: Situation): string | null {
  for (const text of earlier.toReversed()) {
    const said = asRead(text)
    const request = showsThis.test(said) ? null : readView(said)
    if (request !== null && request.kind !== 'list') return unquote(request.name)
  }
  return null
}

/** "show Late" and "get rid of Late", of the view that was saved or shown. */
function readSpokenOf(text: string, situation: Situation): ViewRequest | null {
  const shown = showsNamed.exec(text)?.[1]
  const named = shown ?? deletesNamed.exec(text)?.[1]
  const own = named === undefined ? null : spokenView(situation)
  if (named === undefined || own === null || foldText(own) !== foldText(named)) return null
  return { kind: shown === undefined ? 'delete' : 'show', name: own }
}

/** "open that one", said right after a view was saved. */
const opensSaved = (text: string, { earlier }: Situation) =>
  showsIt.test(text) && readView(asRead(earlier.at(-1) ?? ''))?.kind === 'save'

/** "show me that view" and "delete that view". */
function readPointing(text: string, situation: Situation): ViewRequest | null {
  const shows = showsThis.test(text) || opensSaved(text, situation)
  const own = shows || deletesThis.test(text) ? spokenView(situation) : null
  return own === null ? null : { kind: shows ? 'show' : 'delete', name: own }
}

function readRequest(text: string, situation: Situation): ViewRequest | null {
  const pointed = readPointing(text, situation)
  if (pointed !== null || deletesThis.test(text)) return pointed
  return readSpokenOf(text, situation) ?? readView(text)
}

/** The filter of the words, or of the last list that was asked for. */
function filterOf(what: string | null, { earlier, reading }: Situation): Filter | null {
  const texts = what === null ? earlier.toReversed().slice(0, 3) : [`show ${what}`]
  for (const text of texts) {
    const found = readListing(asRead(text), reading)
    if (found !== null) return found.filter
  }
  return null
}

function* save(
  { what, name: own }: Extract<ViewRequest, { kind: 'save' }>,
  situation: Situation,
): Steps {
  const asked = filterOf(what, situation)
  const filter = asked === null ? null : yield* withKnownList(asked)
  const outline = yield* describeLists()
  const known = outline.ok ? outline.lists.map((one) => one.name) : []
  const query = filter === null ? null : queryOfFilter(filter, known)
  if (query === null) {
    return 'Tell me what the view should show, for example: "show overdue work tasks", then "save this as a view called Late".'
  }
  const named = sentenceCase(own)
  const result = yield* saveView({ name: named, query })
  return result.ok ? `Saved the view ${titleText(named)}: ${query}` : result.error
}

/** Keeps a description of tasks as a view in the sidebar. */
export const views = defineIntent<ViewRequest>({
  name: 'views',
  examples: [
    {
      before: ['Report @2026-03-02 +Work', 'Milk'],
      say: ['show me overdue work tasks', 'save this as a view called Late work'],
      reply: 'Saved the view "Late work": overdue & list:Work',
    },
    {
      before: ['Milk #shop'],
      say: ['create a view of tasks tagged shop called Shop', 'show the view shop'],
      reply: 'Here is "shop".',
    },
    {
      say: ['save overdue tasks as a view called Late', 'which views do I have?'],
      reply: 'Your views: "Late".',
      after: [],
    },
    {
      say: ['save overdue tasks as a view called Late', 'delete the view late', 'yes'],
      reply: 'Deleted the view "late"; no task was touched.',
      after: [],
    },
  ],
  recognise: ({ text, asks }, situation) => {
    const request = readRequest(text, situation)
    return asks && request !== null && request.kind !== 'list' && request.kind !== 'show'
      ? null
      : request
  },
  *act(request, situation) {
    if (request.kind === 'save') return yield* save(request, situation)
    if (request.kind === 'show') return yield* showView(request.name)
    const outline = yield* describeLists()
    if (!outline.ok) return outline.error
    if (request.kind === 'list') {
      const names = outline.views.map((one) => titleText(one.name))
      return names.length === 0 ? 'You have no saved views yet.' : `Your views: ${joined(names)}.`
    }
    const { name: own } = request
    if (!outline.views.some((one) => foldText(one.name) === foldText(own))) {
      return `You have no view called ${titleText(own)}.`
    }
    if (!situation.confirmed) {
      const text = `Should I delete the view ${titleText(own)}? No task is touched.`
      const note = `delete the view called ${own}`
      return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
    }
    const result = yield* deleteView({ name: own })
    return result.ok ? `Deleted the view ${titleText(own)}; no task was touched.` : result.error
  },
})
