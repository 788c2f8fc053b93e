import { Markdown } from '../markdown/markdown.tsx'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

/** Markdown inside a widget. */
export function WidgetMarkdown({ node }: { node: WidgetNode }) {
  return <Markdown text={readText(node, 'value') ?? ''} streaming={readFlag(node, 'streaming')} />
}
