import type { UpdateState } from '../../../shared/ipc/desktop-state.ts'
import type { Notice } from '../../../shared/ipc/notice.ts'

interface FoundVersion {
  /** Empty when the system did not tell which. */
  version: string
  by: UpdateState['by']
  current: string
}

/** Says that there is a new version, with a button that uses it. */
export function foundNotice({ version, by, current }: FoundVersion): Notice {
  const name = version === '' ? 'A new version of Offhand' : `Offhand ${version}`
  const base = { id: 'update', level: 'info' } as const
  return by === 'restart'
    ? {
        ...base,
        title: `${name} is ready.`,
        message: `You have ${current}. The new version starts the next time that you open the app.`,
        action: 'Restart now',
      }
    : {
        ...base,
        title: `${name} is available.`,
        message: `You have ${current}. Its page says how to install it.`,
        action: 'Open the page',
      }
}

/** Says why the app does not restart now. */
export const waitNotice: Notice = {
  id: 'update-waits',
  level: 'info',
  title: 'An answer is being written.',
  message: 'Restart when it is complete.',
}
