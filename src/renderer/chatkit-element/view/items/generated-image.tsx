import { Expand } from 'lucide-react'
import { useState, type CSSProperties } from 'react'
import type { GeneratedImageItem } from '../../../../shared/chatkit/index.ts'
import { MarkdownLink } from '../../markdown/markdown-link.tsx'
import { useAllowedImage } from '../../widgets/use-allowed-image.ts'
import { useChat } from '../chat-context.ts'
import { DownloadLink } from '../lightbox/download-link.tsx'
import { Lightbox } from '../lightbox/lightbox.tsx'

const blurriestPx = 24

function progressOf(item: GeneratedImageItem): number {
  const progress: unknown = Reflect.get(item, 'progress')
  return typeof progress === 'number' ? Math.min(1, Math.max(0, progress)) : 0
}

function Place({ item }: { item: GeneratedImageItem }) {
  const { translate } = useChat()
  const progress = progressOf(item)
  return (
    <p className="image-place" role="status">
      <span className="shimmer">{translate('image.generating')}</span>
      {progress > 0 && <progress aria-hidden value={progress} />}
    </p>
  )
}

interface PartProps {
  item: GeneratedImageItem
  address: string
  onBroken: () => void
}

/** What there is of a picture in the making, the more blurred the less is done. */
function Growing({ item, address, onBroken }: PartProps) {
  const { translate } = useChat()
  const progress = progressOf(item)
  const style: CSSProperties = { filter: `blur(${((1 - progress) * blurriestPx).toFixed(1)}px)` }
  return (
    <figure className="generated-image growing" aria-busy>
      <img src={address} alt={translate('image.generating')} style={style} onError={onBroken} />
      <progress aria-label={translate('image.generating')} value={progress} />
    </figure>
  )
}

function Finished({ address, onBroken }: Omit<PartProps, 'item'>) {
  const { translate } = useChat()
  const [open, setOpen] = useState(false)
  const alt = translate('image.generated')
  const label = translate('image.enlarge', { name: alt })
  return (
    <figure className="generated-image">
      <button
        type="button"
        className="image-open"
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <img src={address} alt={alt} referrerPolicy="no-referrer" onError={onBroken} />
        <Expand aria-hidden size={16} />
      </button>
      <DownloadLink address={address} name={alt} />
      {open && <Lightbox picture={{ address, alt }} onClose={() => setOpen(false)} />}
    </figure>
  )
}

/** A picture that a model makes, or the place where it will be. */
export function GeneratedImage({
  item,
  streaming,
}: {
  item: GeneratedImageItem
  streaming: boolean
}) {
  const { translate } = useChat()
  const wanted = item.image?.url
  const allowed = useAllowedImage(wanted)
  const [broken, setBroken] = useState<string | null>(null)
  if (wanted === undefined) return streaming ? <Place item={item} /> : null
  if (allowed === null || broken === allowed) {
    const alt = translate('image.generated')
    return (
      <p className="image-blocked">
        <MarkdownLink address={wanted}>{translate('image.blocked', { alt })}</MarkdownLink>
      </p>
    )
  }
  const onBroken = () => setBroken(allowed)
  if (streaming) return <Growing item={item} address={allowed} onBroken={onBroken} />
  return <Finished address={allowed} onBroken={onBroken} />
}
