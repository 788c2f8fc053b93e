import type { UserMessageItem } from '../../shared/chatkit/index.ts'

const longestTitle = 48
const longestRead = 500
const segmenter = new Intl.Segmenter('en')

function textOf({ content }: UserMessageItem): string {
  return content.map((part) => (part.type === 'input_text' ? part.text : `@${part.text}`)).join(' ')
}

function shortened(text: string): string {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment)
  if (characters.length <= longestTitle) return text
  const cut = characters.slice(0, longestTitle).join('')
  return `${cut.replace(/\s+\S{0,15}$/u, '').replace(/[\s,.;:!?-]+$/u, '')}…`
}

/** A short title for a thread that begins with this message; empty when the message has no text. */
export function threadTitle(message: UserMessageItem): string {
  const line = textOf(message)
    .slice(0, longestRead)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!]+$/, '')
  return shortened(line.charAt(0).toUpperCase() + line.slice(1))
}
