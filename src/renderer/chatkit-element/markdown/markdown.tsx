import { memo, useMemo } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { CodeBlock } from './code-block.tsx'
import { holdBack } from './hold-back.ts'
import { MarkdownImage } from './markdown-image.tsx'
import { MarkdownLink } from './markdown-link.tsx'
import { splitBlocks } from './split-blocks.ts'

const plugins = [remarkGfm]

const components: Components = {
  a: ({ href, children }) => <MarkdownLink address={href ?? ''}>{children}</MarkdownLink>,
  img: ({ src, alt }) => (
    <MarkdownImage address={typeof src === 'string' ? src : ''} alt={alt ?? ''} />
  ),
  pre: ({ children, node }) => <CodeBlock node={node}>{children}</CodeBlock>,
  table: ({ children }) => (
    <div className="table-scroll" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
}

const keepAddress = (address: string) => address

const Block = memo(function Block({ source }: { source: string }) {
  return (
    <ReactMarkdown remarkPlugins={plugins} components={components} urlTransform={keepAddress}>
      {source}
    </ReactMarkdown>
  )
})

/** GitHub-flavoured Markdown without raw HTML. While it streams only the last block is read again. */
export function Markdown({ text, streaming = false }: { text: string; streaming?: boolean }) {
  const blocks = useMemo(() => splitBlocks(text), [text])
  const last = blocks.length - 1
  return (
    <div className={`markdown ${streaming ? 'streaming' : ''}`} dir="auto">
      {blocks.map((source, index) => (
        <Block key={index} source={streaming && index === last ? holdBack(source) : source} />
      ))}
    </div>
  )
}
