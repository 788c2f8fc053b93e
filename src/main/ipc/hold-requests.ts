import { ipcMain } from 'electron'

import { requestChannel } from '../../shared/ipc/channels.ts'
import type { AnswerRequest } from './connect-window.ts'

/**
 * Takes what the page asks before there is anything to answer it: `onFirst` hears of the first
 * request, and each is answered when it can be. Connecting a window ends this.
 */
export function holdRequests(answering: Promise<AnswerRequest>, onFirst: () => void): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, payload: unknown) => {
    onFirst()
    const answer = await answering
    return answer(event, name, payload)
  })
}
