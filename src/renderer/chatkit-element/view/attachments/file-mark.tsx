import {
  File,
  FileArchive,
  FileAudio,
  FileCode,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  type LucideIcon,
} from 'lucide-react'

const kinds: readonly (readonly [RegExp, LucideIcon])[] = [
  [/^image\//, FileImage],
  [/^audio\//, FileAudio],
  [/^video\//, FileVideo],
  [/csv|excel|spreadsheet/, FileSpreadsheet],
  [/zip|compressed|tar/, FileArchive],
  [/json|javascript|typescript|xml|html|css|x-python/, FileCode],
  [/^text\/|pdf|word|document|rtf/, FileText],
]

/** The icon of a kind of file. */
export function FileMark({ mimeType, size = 18 }: { mimeType: string; size?: number }) {
  const Drawing = kinds.find(([pattern]) => pattern.test(mimeType))?.[1] ?? File
  return <Drawing aria-hidden size={size} strokeWidth={1.5} />
}
