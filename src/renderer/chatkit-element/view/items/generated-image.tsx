import type { GeneratedImageItem } from '../../../../shared/chatkit/index.ts'
import { MarkdownImage } from '../../markdown/markdown-image.tsx'
import { useChat } from '../chat-context.ts'

/** A picture that a model makes, or the place where it will be. */
export function GeneratedImage({ item }: { item: GeneratedImageItem }) {
  const { translate } = useChat()
  if (!item.image)
    return (
      <p className="image-place" role="status">
        <span className="shimmer">{translate('image.generating')}</span>
      </p>
    )
  return (
    <figure className="generated-image">
      <MarkdownImage address={item.image.url} alt={translate('image.generated')} />
    </figure>
  )
}
