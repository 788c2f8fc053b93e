import { memo } from 'react'
import { useChat } from '../view/chat-context.ts'
import { CopyButton } from '../view/copy-button.tsx'
import { languageName } from './highlight/languages.ts'
import type { CodeLine } from './highlight/code-lines.ts'
import { useHighlight } from './highlight/use-highlight.ts'

const Line = memo(
  function Line({ line }: { line: CodeLine }) {
    return line.pieces.map(({ text, className }, index) =>
      className === '' ? (
        text
      ) : (
        <span key={index} className={className}>
          {text}
        </span>
      ),
    )
  },
  (before, after) => before.line.signature === after.line.signature,
)

interface CodeBlockProps {
  code: string
  /** As the fence names it; may be empty. */
  language: string
  /** Whether more of the code is still to come. */
  growing: boolean
}

/** Fenced code with its language and a button that copies it. */
export const CodeBlock = memo(function CodeBlock({ code, language, growing }: CodeBlockProps) {
  const { translate } = useChat()
  const lines = useHighlight({ code, language, growing })
  return (
    <div className="code-block">
      <div className="code-head">
        <span>{languageName(language)}</span>
        <CopyButton
          text={() => code}
          label={translate('code.copy')}
          done={translate('code.copied')}
        />
      </div>
      <pre tabIndex={0}>
        <code>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </code>
      </pre>
    </div>
  )
})
