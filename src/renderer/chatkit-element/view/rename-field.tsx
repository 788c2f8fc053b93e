import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { useChat } from './chat-context.ts'
import { focusOnMount } from './focus-on-mount.ts'
import { IconButton } from './icon-button.tsx'

const maximumTitleLength = 200

/** Edits a title in place; answers the new one, or null when nothing is to change. */
export function RenameField({
  title,
  onDone,
}: {
  title: string
  onDone: (title: string | null) => void
}) {
  const { translate } = useChat()
  const [text, setText] = useState(title)
  const save = () => onDone(text.trim() === '' || text.trim() === title ? null : text.trim())
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <input
        ref={focusOnMount}
        aria-label={translate('history.renameLabel')}
        value={text}
        dir={text ? 'auto' : undefined}
        maxLength={maximumTitleLength}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone(null)
        }}
      />
      <IconButton label={translate('history.save')} icon={Check} size={16} onClick={save} />
      <IconButton
        label={translate('history.cancel')}
        icon={X}
        size={16}
        onClick={() => onDone(null)}
      />
    </form>
  )
}
