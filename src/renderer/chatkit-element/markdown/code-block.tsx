import type { ExtraProps } from 'react-markdown'
import type { ReactNode } from 'react'
import { useChat } from '../view/chat-context.ts'
import { CopyButton } from '../view/copy-button.tsx'

type Node = NonNullable<ExtraProps['node']>

function textOf(node: Node | Node['children'][number] | undefined): string {
  if (!node) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function languageOf(node: Node | undefined): string {
  const code = node?.children[0]
  const names = code?.type === 'element' ? code.properties['className'] : undefined
  const name = Array.isArray(names)
    ? names.find((entry) => String(entry).startsWith('language-'))
    : ''
  return String(name ?? '').slice('language-'.length)
}

/** Fenced code with its language and a button that copies it. */
export function CodeBlock({ node, children }: { node: Node | undefined; children: ReactNode }) {
  const { translate } = useChat()
  return (
    <div className="code-block">
      <div className="code-head">
        <span>{languageOf(node)}</span>
        <CopyButton
          text={() => textOf(node).replace(/\n$/, '')}
          label={translate('code.copy')}
          done={translate('code.copied')}
        />
      </div>
      <pre tabIndex={0}>{children}</pre>
    </div>
  )
}
