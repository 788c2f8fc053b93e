import { dialogFilter } from '../../engine/attachments/attachment-rules.ts'
import type { ChatEngine } from '../../engine/chat-engine.ts'

/** The dialogs that are open: nothing else holds on to them. */
const open = new Set<HTMLInputElement>()

/** Asks a person for files and attaches them. */
export function pickFiles({ attachments }: ChatEngine): void {
  const { option } = attachments
  if (!option) return
  const dialog = document.createElement('input')
  dialog.type = 'file'
  dialog.multiple = (option.maxCount ?? 2) > 1
  dialog.accept = dialogFilter(option.accept)
  dialog.addEventListener('change', () => {
    open.delete(dialog)
    attachments.add([...(dialog.files ?? [])])
  })
  dialog.addEventListener('cancel', () => open.delete(dialog))
  open.add(dialog)
  dialog.click()
}
