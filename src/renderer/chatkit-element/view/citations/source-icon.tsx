import { Globe } from 'lucide-react'
import type { Source } from '../../../../shared/chatkit/index.ts'
import { Icon } from '../../icons/icon.tsx'
import { FileMark } from '../attachments/file-mark.tsx'

/** The icon of a source: of its kind, for a picture of its own would have to be fetched. */
export function SourceIcon({ source, size = 14 }: { source: Source; size?: number }) {
  if (source.type === 'url') return <Globe aria-hidden size={size} strokeWidth={1.75} />
  if (source.type === 'file') return <FileMark mimeType="text/plain" size={size} />
  return <Icon name={source.icon ?? 'cube'} size={size} />
}
