import type { ListUi, ListUiControls } from '../list-ui.ts'
import { mostDays, usualDays } from './upcoming-days.ts'

/** Lets Upcoming look further ahead. */
export function MoreDays({ ui }: { ui: ListUi & ListUiControls }) {
  if (ui.days >= mostDays) return null
  const days = Math.min(mostDays, ui.days + usualDays)
  return (
    <div className="list-more">
      <button type="button" className="button" onClick={() => ui.set({ days })}>
        Show {days - ui.days} more days
      </button>
    </div>
  )
}
