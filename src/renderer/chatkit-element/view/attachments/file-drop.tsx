import { Paperclip } from 'lucide-react'
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { useChat } from '../chat-context.ts'

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}

/** What was dropped, without folders: those look like files that nobody can read. */
function filesOf({ items, files }: DataTransfer): File[] {
  const folders = [...items].filter((item) => item.webkitGetAsEntry()?.isDirectory)
  const names = new Set(folders.map((item) => item.webkitGetAsEntry()?.name))
  return [...files].filter((file) => !names.has(file.name))
}

/** Takes files that are dropped or pasted anywhere in the chat; `over` while some are held above it. */
export function useFileDrop() {
  const { attachments } = useChat().engine
  const inside = useRef(0)
  const [over, setOver] = useState(false)
  const leave = () => {
    inside.current = 0
    setOver(false)
  }
  const takes = (event: DragEvent) => attachments.option !== null && carriesFiles(event)
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!takes(event)) return
      event.preventDefault()
      inside.current++
      setOver(true)
    },
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: (event: DragEvent) => {
      if (takes(event) && --inside.current <= 0) leave()
    },
    onDrop: (event: DragEvent) => {
      leave()
      if (!takes(event)) return
      event.preventDefault()
      attachments.add(filesOf(event.dataTransfer))
    },
    onPasteCapture: (event: ClipboardEvent) => {
      const files = [...event.clipboardData.files]
      const hasText = event.clipboardData.getData('text/plain') !== ''
      if (files.length === 0 || hasText || attachments.option === null) return
      event.preventDefault()
      event.stopPropagation()
      attachments.add(files)
    },
  }
  return { over, handlers }
}

/** Says that what is held above the chat can be dropped. */
export function DropOverlay() {
  const { translate } = useChat()
  return (
    <div className="drop-overlay" role="status">
      <div>
        <Paperclip aria-hidden size={28} strokeWidth={1.5} />
        <p>{translate('attachment.drop')}</p>
      </div>
    </div>
  )
}
