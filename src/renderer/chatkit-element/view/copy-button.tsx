import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from './icon-button.tsx'

const confirmationMs = 1600

/** Puts a text on the clipboard and shows for a moment that it did. */
export function CopyButton({
  text,
  label,
  done,
}: {
  text: () => string
  label: string
  done: string
}) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), confirmationMs)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => {},
    )
  }
  return (
    <IconButton
      label={copied ? done : label}
      icon={copied ? Check : Copy}
      size={16}
      className="small"
      onClick={copy}
    />
  )
}
