import { z } from 'zod'

import type { BasicRoot, WidgetComponent, WidgetRoot } from '../../../shared/chatkit/index.ts'
import type { Change } from '../../../shared/todos/change.ts'
import { changeVerbs } from '../change-verbs.ts'
import { canRedo, standingSeq } from '../undo-state.ts'

/** The action of the Undo button; its payload is the numbers of the changes to take back. */
export const undoAction = 'task.undo'

/** The action of the Redo button; its payload is the numbers of the undo changes to turn around. */
export const redoAction = 'task.redo'

const widgetId = 'receipt'

const receiptKeySchema = z.object({ seqs: z.array(z.int().positive()), text: z.string() })

function outlineSummary(changes: readonly Change[]): string | null {
  if (changes.some((change) => change.changes.length > 0 || change.outline === undefined)) {
    return null
  }
  const isView = changes.every(({ command }) => command.endsWith('-filter'))
  return isView ? 'Changed your views' : 'Changed your lists'
}

function summary(changes: readonly Change[]): string {
  const outlined = outlineSummary(changes)
  if (outlined !== null) return outlined
  const ids = new Set(changes.flatMap((change) => change.changes.map(({ id }) => id)))
  const tasks = ids.size === 1 ? '1 task' : `${ids.size} tasks`
  const commands = [...new Set(changes.map(({ command }) => command))]
  const [command] = commands
  return commands.length === 1 && command !== undefined
    ? `${changeVerbs[command]} ${tasks}`
    : `Changed ${tasks}`
}

function receipt(seqs: readonly number[], text: string, children: WidgetComponent[]): BasicRoot {
  return {
    type: 'Basic',
    id: widgetId,
    key: JSON.stringify({ seqs, text }),
    direction: 'row',
    gap: 2,
    align: 'center',
    children,
  }
}

function button(label: string, type: string, seqs: readonly number[]): WidgetComponent {
  return {
    type: 'Button',
    label,
    variant: 'ghost',
    color: 'secondary',
    size: 'xs',
    onClickAction: { type, payload: { seqs } },
  }
}

const done = (text: string, ...rest: WidgetComponent[]): WidgetComponent[] => [
  { type: 'Icon', name: 'check-circle', color: 'success', size: 'sm' },
  { type: 'Caption', value: text },
  ...rest,
]

const over = (text: string): WidgetComponent[] => [
  { type: 'Caption', value: text, color: 'tertiary' },
]

function content(
  seqs: readonly number[],
  text: string,
  journal: readonly Change[],
): WidgetComponent[] {
  const changes = journal.filter(({ seq }) => seqs.includes(seq))
  const own = changes.filter(({ command }) => command !== 'undo').map(({ seq }) => seq)
  const standing = own.filter((seq) => standingSeq(seq, journal) !== null)
  if (standing.length > 0) return done(text, button('Undo', undoAction, standing))
  if (own.length > 0) return over('Undone')
  if (canRedo(seqs, journal)) return done(text, button('Redo', redoAction, seqs))
  const isRedone = seqs.some((seq) => journal.some(({ reverts }) => reverts === seq))
  return isRedone ? over('Redone') : done(text)
}

function render(seqs: readonly number[], text: string, journal: readonly Change[]): BasicRoot {
  return receipt(seqs, text, content(seqs, text, journal))
}

/** One quiet line below an answer: how much it changed, and the way back. */
export function receiptWidget(changes: readonly Change[], journal: readonly Change[]): BasicRoot {
  return render(
    changes.map(({ seq }) => seq),
    summary(changes),
    journal,
  )
}

function stored(key: string | undefined): { seqs: number[]; text: string } | null {
  try {
    return receiptKeySchema.parse(JSON.parse(key ?? ''))
  } catch {
    return null
  }
}

/** The same receipt with what the journal says now, or null when the widget is another one. */
export function currentReceipt(widget: WidgetRoot, journal: readonly Change[]): BasicRoot | null {
  if (widget.type !== 'Basic' || widget.id !== widgetId) return null
  const kept = stored(widget.key)
  return kept === null ? null : render(kept.seqs, kept.text, journal)
}
