import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { useAllowedImage } from './use-allowed-image.ts'
import { readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'
import { box } from './widget-values.ts'

const fits = ['cover', 'contain', 'fill', 'scale-down', 'none'] as const
const positions = [
  'top left',
  'top',
  'top right',
  'left',
  'center',
  'right',
  'bottom left',
  'bottom',
  'bottom right',
] as const

/** A picture from a place that may be asked; else, or when it does not load, an empty box with its text. */
export function Image({ node }: { node: WidgetNode }) {
  const source = useAllowedImage(readText(node, 'src'))
  const [broken, setBroken] = useState<string | null>(null)
  const alt = readText(node, 'alt') ?? ''
  const marks = `${readFlag(node, 'frame') ? 'framed' : ''} ${readFlag(node, 'flush') ? 'flush' : ''}`
  const { type, align: _align, justify: _justify, ...shape } = node
  const style = {
    ...box({ ...shape, type }),
    objectFit: readChoice(node, 'fit', fits, 'cover'),
    objectPosition: readChoice(node, 'position', positions, 'center'),
  }
  if (source === null || broken === source)
    return (
      <span
        role="img"
        aria-label={alt}
        title={alt}
        className={`w-image missing ${marks}`}
        style={style}
      >
        <ImageOff aria-hidden size={18} strokeWidth={1.5} />
      </span>
    )
  return (
    <img
      className={`w-image ${marks}`}
      style={style}
      src={source}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      onError={() => setBroken(source)}
    />
  )
}
