import type { AnyIntent } from '../intent.ts'
import { addMissing } from './add-missing.ts'
import { addImperative } from './add-imperative.ts'
import { addHeaded } from './add-headed.ts'
import { addThat } from './add-that.ts'
import { addWithSteps } from './add-with-steps.ts'
import { added } from './added.ts'
import { askValue } from './ask-value.ts'
import { busy } from './busy.ts'
import { free } from './free.ts'
import { suggest } from './suggest.ts'
import { progress } from './progress.ts'
import { rank } from './rank.ts'
import { howTo } from './how-to.ts'
import { lookUp } from './look-up.ts'
import { refine } from './refine.ts'
import { clock } from './clock.ts'
import { top } from './top.ts'
import { details } from './details.ts'
import { neighbour } from './neighbour.ts'
import { aboutApp } from './about-app.ts'
import { add } from './add.ts'
import { breakDown } from './break-down.ts'
import { callOff } from './call-off.ts'
import { complete } from './complete.ts'
import { completeAll } from './complete-all.ts'
import { datePointed } from './date-pointed.ts'
import { decline, declineQuestion } from './decline.ts'
import { deleteIntent } from './delete.ts'
import { duplicate } from './duplicate.ts'
import { find } from './find.ts'
import { greet } from './greet.ts'
import { help } from './help.ts'
import { jot } from './jot.ts'
import { justAdded } from './just-added.ts'
import { list } from './list.ts'
import { moveList } from './move-list.ts'
import { nameLists } from './name-lists.ts'
import { nameTags } from './name-tags.ts'
import { need } from './need.ts'
import { next } from './next.ts'
import { nextDays } from './next-days.ts'
import { note } from './note.ts'
import { offer } from './offer.ts'
import { part } from './part.ts'
import { places } from './places.ts'
import { planDay } from './plan-day.ts'
import { point } from './point.ts'
import { putInList } from './put-in-list.ts'
import { questionIntent } from './question.ts'
import { readNotes } from './read-notes.ts'
import { recallChanges } from './recall-changes.ts'
import { redo } from './redo.ts'
import { refrain } from './refrain.ts'
import { regret } from './regret.ts'
import { remind } from './remind.ts'
import { remindAhead } from './remind-ahead.ts'
import { remindOf } from './remind-of.ts'
import { rename } from './rename.ts'
import { denyDone, reopen } from './reopen.ts'
import { reportDone } from './report-done.ts'
import { reportSeveral } from './report-several.ts'
import { reschedule } from './reschedule.ts'
import { restore } from './restore.ts'
import { setPriority } from './set-priority.ts'
import { skip } from './skip.ts'
import { span } from './span.ts'
import { appointment, state, stateOfGroup } from './state.ts'
import { summary } from './summary.ts'
import { swap } from './swap.ts'
import { tag } from './tag.ts'
import { thank } from './thank.ts'
import { timed } from './timed.ts'
import { trash } from './trash.ts'
import { unable } from './unable.ts'
import { undo } from './undo.ts'
import { views } from './views.ts'
import { whatIf } from './what-if.ts'

/** What people say beside what they want; not answered when they want something as well. */
export const smallTalk: readonly AnyIntent[] = [greet, thank, part, regret]

/** Nobody asks longer questions than this, and reading them would take long. */
const longestQuestion = 250

function ofSomeLength(intent: AnyIntent): AnyIntent {
  return {
    ...intent,
    understand: (clause, situation) =>
      clause.raw.length > longestQuestion ? null : intent.understand(clause, situation),
  }
}

/** Questions about tasks and times, what is most particular first. */
const questions: readonly AnyIntent[] = [
  clock,
  places,
  timed,
  nextDays,
  next,
  readNotes,
  details,
  top,
  busy,
  free,
  rank,
  refine,
  added,
  suggest,
  span,
  progress,
  neighbour,
].map(ofSomeLength)

/** Questions in words or in an order of their own; they come first, so that none changes anything. */
const question = questionIntent([
  recallChanges,
  views,
  ...questions,
  ofSomeLength(howTo),
  aboutApp,
  planDay,
  summary,
  list,
  find,
  ofSomeLength(lookUp),
])

/** Everything that changes or shows tasks, what is most particular first. */
const requests: readonly AnyIntent[] = [
  ofSomeLength(whatIf),
  justAdded,
  trash,
  question,
  denyDone,
  undo,
  restore,
  refrain,
  redo,
  recallChanges,
  views,
  nameLists,
  nameTags,
  ...questions,
  ofSomeLength(howTo),
  aboutApp,
  help,
  unable,
  swap,
  remindAhead,
  remind,
  remindOf,
  skip,
  duplicate,
  planDay,
  summary,
  tag,
  askValue,
  note,
  breakDown,
  addWithSteps,
  addHeaded,
  addMissing,
  putInList,
  addThat,
  add,
  completeAll,
  reportSeveral,
  reportDone,
  stateOfGroup,
  list,
  find,
  setPriority,
  state,
  reschedule,
  moveList,
  rename,
  reopen,
  complete,
  deleteIntent,
  callOff,
]

/** What is tried when a clause is nothing of the above. */
const rest: readonly AnyIntent[] = [
  point,
  datePointed,
  decline,
  appointment,
  need,
  jot,
  addImperative,
  ofSomeLength(lookUp),
  declineQuestion,
]

/** The intents in the order in which they are tried; the first that recognises a clause has it. */
export const intents: readonly AnyIntent[] = [...smallTalk, ...requests, ...rest]

/** The intent for a message that is only a few words. */
export const lastResort: AnyIntent = offer
