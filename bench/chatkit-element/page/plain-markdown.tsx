import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import ReactMarkdown from 'react-markdown'
import remarkGfm from 'remark-gfm'

/** The usual way: the whole text is parsed and drawn anew for each piece that arrives. */
export function drawPlainly(tokens: readonly string[]): number {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  let text = ''
  const began = performance.now()
  for (const token of tokens) {
    text += token
    flushSync(() => root.render(<ReactMarkdown remarkPlugins={[remarkGfm]}>{text}</ReactMarkdown>))
  }
  const took = performance.now() - began
  root.unmount()
  place.remove()
  return took
}
