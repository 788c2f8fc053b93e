import type { AnyIntent } from '../intent.ts'
import { addImperative } from './add-imperative.ts'
import { aboutApp } from './about-app.ts'
import { add } from './add.ts'
import { breakDown } from './break-down.ts'
import { complete } from './complete.ts'
import { decline, declineQuestion } from './decline.ts'
import { deleteIntent } from './delete.ts'
import { duplicate } from './duplicate.ts'
import { find } from './find.ts'
import { greet } from './greet.ts'
import { help } from './help.ts'
import { list } from './list.ts'
import { moveList } from './move-list.ts'
import { nameLists } from './name-lists.ts'
import { nameTags } from './name-tags.ts'
import { next } from './next.ts'
import { note } from './note.ts'
import { offer } from './offer.ts'
import { part } from './part.ts'
import { places } from './places.ts'
import { planDay } from './plan-day.ts'
import { point } from './point.ts'
import { putInList } from './put-in-list.ts'
import { readNotes } from './read-notes.ts'
import { recallChanges } from './recall-changes.ts'
import { redo } from './redo.ts'
import { refrain } from './refrain.ts'
import { regret } from './regret.ts'
import { remind } from './remind.ts'
import { rename } from './rename.ts'
import { reopen } from './reopen.ts'
import { reportDone } from './report-done.ts'
import { reschedule } from './reschedule.ts'
import { restore } from './restore.ts'
import { setPriority } from './set-priority.ts'
import { skip } from './skip.ts'
import { summary } from './summary.ts'
import { tag } from './tag.ts'
import { thank } from './thank.ts'
import { trash } from './trash.ts'
import { undo } from './undo.ts'
import { views } from './views.ts'

/** What people say beside what they want; not answered when they want something as well. */
export const smallTalk: readonly AnyIntent[] = [greet, thank, part, regret]

/** Everything that changes or shows tasks, what is most particular first. */
const requests: readonly AnyIntent[] = [
  refrain,
  undo,
  redo,
  recallChanges,
  trash,
  views,
  nameLists,
  nameTags,
  aboutApp,
  help,
  remind,
  skip,
  duplicate,
  planDay,
  summary,
  readNotes,
  tag,
  note,
  breakDown,
  restore,
  places,
  putInList,
  add,
  reportDone,
  next,
  list,
  find,
  setPriority,
  reschedule,
  moveList,
  rename,
  reopen,
  complete,
  deleteIntent,
]

/** What is tried when a clause is nothing of the above. */
const rest: readonly AnyIntent[] = [point, decline, addImperative, declineQuestion]

/** The intents in the order in which they are tried; the first that recognises a clause has it. */
export const intents: readonly AnyIntent[] = [...smallTalk, ...requests, ...rest]

/** The intent for a message that is only a few words. */
export const lastResort: AnyIntent = offer
