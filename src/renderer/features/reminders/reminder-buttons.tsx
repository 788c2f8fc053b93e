import { Check, X } from 'lucide-react'

import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { snoozes, type Snooze } from '../../../shared/todos/snooze.ts'
import type { ReminderActions } from './reminder-actions.ts'

interface ReminderButtonsProps {
  reminders: readonly WaitingReminder[]
  /** What the buttons are about, for those who do not see where they are. */
  about: string
  run: (action: (actions: ReminderActions) => Promise<void>) => void
}

const snoozeLabels: Readonly<Record<Snooze, { short: string; full: string }>> = {
  '5-minutes': { short: '5 min', full: 'in 5 minutes' },
  '1-hour': { short: '1 h', full: 'in an hour' },
  tomorrow: { short: 'Tomorrow', full: 'tomorrow morning' },
}

/** Done, later, or no longer: for one reminder or for all of them. */
export function ReminderButtons({ reminders, about, run }: ReminderButtonsProps) {
  return (
    <div className="reminder-buttons" role="group" aria-label={about}>
      <button
        type="button"
        className="reminder-button"
        data-variant="done"
        aria-label={`Done: ${about}`}
        onClick={() => run((actions) => actions.complete(reminders))}
      >
        <Check size={14} aria-hidden />
        {reminders.length > 1 ? 'All done' : 'Done'}
      </button>
      <span className="reminder-later" aria-hidden>
        Later
      </span>
      {snoozes.map((snooze) => (
        <button
          key={snooze}
          type="button"
          className="reminder-button"
          title={`Remind me ${snoozeLabels[snooze].full}`}
          aria-label={`Remind me ${snoozeLabels[snooze].full}: ${about}`}
          onClick={() => run((actions) => actions.snooze(reminders, snooze))}
        >
          {snoozeLabels[snooze].short}
        </button>
      ))}
      <button
        type="button"
        className="icon-button"
        title="Dismiss"
        aria-label={`Dismiss: ${about}`}
        onClick={() => run((actions) => actions.dismiss(reminders))}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}
