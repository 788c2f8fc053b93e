import { Download } from 'lucide-react'
import { useChat } from '../chat-context.ts'

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
}

/** A file name for the picture: what it is called, without what file systems refuse, and an ending. */
export function downloadName(name: string, address: string): string {
  const plain = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 80)
  const type = /^data:([^;,]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  const named = plain.replace(/^\.+/, '') || 'image'
  return /\.[a-z\d]{2,5}$/i.test(named) ? named : `${named}${endings[type] ?? '.png'}`
}

/** Saves a picture that is already drawn. */
export function DownloadLink({ address, name }: { address: string; name: string }) {
  const { translate } = useChat()
  const label = translate('image.download')
  return (
    <a
      className="icon-button"
      href={address}
      download={downloadName(name, address)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
    >
      <Download aria-hidden size={18} strokeWidth={1.75} />
    </a>
  )
}
