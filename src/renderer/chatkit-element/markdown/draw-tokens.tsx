import { Fragment, type ReactNode } from 'react'
import { CodeBlock } from './code-block.tsx'
import { markCharacter, type MarkCursor, type MarkdownMark } from './markdown-mark.ts'
import { MarkdownImage } from './markdown-image.tsx'
import { MarkdownLink } from './markdown-link.tsx'
import { Maths } from './maths.tsx'
import { plainText, readTask, type TokenNode } from './token-tree.ts'

/** What the drawing of a block knows. */
export interface Drawing {
  readonly cursor: MarkCursor
  /** Whether the block still grows. */
  readonly growing: boolean
}

type Draw = (node: TokenNode, drawing: Drawing, key: number) => ReactNode

function drawMarks(marks: readonly MarkdownMark[]): ReactNode {
  return marks.map(({ key, node }) => <Fragment key={key}>{node}</Fragment>)
}

function withMarks(key: number, drawn: ReactNode, marks: readonly MarkdownMark[]): ReactNode {
  if (marks.length === 0) return drawn
  return (
    <Fragment key={key}>
      {drawn}
      {drawMarks(marks)}
    </Fragment>
  )
}

function drawText(text: string, { cursor }: Drawing, key: number): ReactNode {
  if (!text.includes(markCharacter)) return text
  return (
    <Fragment key={key}>
      {text.split(markCharacter).map((piece, index) => {
        const mark = index === 0 ? undefined : cursor.take()
        return (
          <Fragment key={index}>
            {mark && drawMarks([mark])}
            {piece}
          </Fragment>
        )
      })}
    </Fragment>
  )
}

function inside(node: TokenNode, drawing: Drawing): ReactNode {
  return drawNodes(node.children, drawing)
}

function attribute({ token }: TokenNode, name: string): string {
  return String(token.attrGet(name) ?? '')
}

/** A mark cannot stand in a link: neither, as a control, in its text nor in its address. */
const drawLink: Draw = (node, drawing, key) => {
  const marks = takeMarks(node.children, drawing.cursor)
  const address = drawing.cursor.strip(decodeMark(attribute(node, 'href')))
  const link = (
    <MarkdownLink key={key} address={address.text}>
      {inside(node, drawing)}
    </MarkdownLink>
  )
  // An address that is its own text has the mark in both, but it is one mark.
  return withMarks(key, link, marks.length > 0 ? marks : address.marks)
}

function takeMarks(nodes: readonly TokenNode[], cursor: MarkCursor): readonly MarkdownMark[] {
  return nodes.flatMap(({ token, children }) => {
    const { text, marks } = cursor.strip(token.content)
    token.content = text
    return [...marks, ...takeMarks(children, cursor)]
  })
}

const encodedMark = encodeURIComponent(markCharacter)

function decodeMark(address: string): string {
  return address.replaceAll(encodedMark, markCharacter)
}

function labelOf(item: TokenNode): string {
  const first = plainText(item.children.slice(0, 1)).replaceAll(markCharacter, '')
  return first.trim()
}

const drawItem: Draw = (node, drawing, key) => {
  const done = readTask(node)
  if (done === null) return <li key={key}>{inside(node, drawing)}</li>
  return (
    <li key={key} className="task-list-item">
      <input type="checkbox" checked={done} disabled aria-label={labelOf(node)} />
      <div>{inside(node, drawing)}</div>
    </li>
  )
}

const drawCell: Draw = (node, drawing, key) => {
  const Cell = node.token.tag === 'th' ? 'th' : 'td'
  const align = /text-align:(\w+)/.exec(attribute(node, 'style'))?.[1]
  return (
    <Cell key={key} className={align && `align-${align}`}>
      {inside(node, drawing)}
    </Cell>
  )
}

const drawCode: Draw = ({ token }, { cursor, growing }, key) => {
  const { text, marks } = cursor.strip(token.content)
  const language = cursor.strip(token.info).text.trim().split(/\s+/)[0] ?? ''
  const code = (
    <CodeBlock key={key} code={text.replace(/\n$/, '')} language={language} growing={growing} />
  )
  return withMarks(key, code, marks)
}

const drawInlineCode: Draw = ({ token }, { cursor }, key) => {
  const { text, marks } = cursor.strip(token.content)
  return withMarks(key, <code key={key}>{text}</code>, marks)
}

const drawMaths: Draw = ({ token }, { cursor }, key) => {
  const { text, marks } = cursor.strip(token.content)
  return withMarks(key, <Maths key={key} tex={text} display={token.type !== 'maths'} />, marks)
}

const drawImage: Draw = (node, { cursor }, key) => {
  const { text: address } = cursor.strip(decodeMark(attribute(node, 'src')))
  const { text: alt, marks } = cursor.strip(node.token.content)
  return withMarks(key, <MarkdownImage key={key} address={address} alt={alt} />, marks)
}

const drawTable: Draw = (node, drawing, key) => (
  <div key={key} className="table-scroll" tabIndex={0}>
    <table>{inside(node, drawing)}</table>
  </div>
)

const drawHeading: Draw = (node, drawing, key) => {
  const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
  const Heading = names.find((name) => name === node.token.tag) ?? 'h6'
  return <Heading key={key}>{inside(node, drawing)}</Heading>
}

const drawList: Draw = (node, drawing, key) => {
  const start = node.token.attrGet('start')
  if (node.token.type === 'bullet_list_open') return <ul key={key}>{inside(node, drawing)}</ul>
  return (
    <ol key={key} start={start === null ? undefined : Number(start)}>
      {inside(node, drawing)}
    </ol>
  )
}

const drawParagraph: Draw = (node, drawing, key) =>
  node.token.hidden ? (
    <Fragment key={key}>{inside(node, drawing)}</Fragment>
  ) : (
    <p key={key}>{inside(node, drawing)}</p>
  )

const drawings: Readonly<Record<string, Draw>> = {
  paragraph_open: drawParagraph,
  heading_open: drawHeading,
  bullet_list_open: drawList,
  ordered_list_open: drawList,
  list_item_open: drawItem,
  blockquote_open: (node, drawing, key) => (
    <blockquote key={key}>{inside(node, drawing)}</blockquote>
  ),
  hr: (_, __, key) => <hr key={key} />,
  fence: drawCode,
  code_block: drawCode,
  table_open: drawTable,
  thead_open: (node, drawing, key) => <thead key={key}>{inside(node, drawing)}</thead>,
  tbody_open: (node, drawing, key) => <tbody key={key}>{inside(node, drawing)}</tbody>,
  tr_open: (node, drawing, key) => <tr key={key}>{inside(node, drawing)}</tr>,
  th_open: drawCell,
  td_open: drawCell,
  inline: (node, drawing, key) => <Fragment key={key}>{inside(node, drawing)}</Fragment>,
  softbreak: () => '\n',
  hardbreak: (_, __, key) => <br key={key} />,
  strong_open: (node, drawing, key) => <strong key={key}>{inside(node, drawing)}</strong>,
  em_open: (node, drawing, key) => <em key={key}>{inside(node, drawing)}</em>,
  s_open: (node, drawing, key) => <s key={key}>{inside(node, drawing)}</s>,
  link_open: drawLink,
  image: drawImage,
  code_inline: drawInlineCode,
  maths: drawMaths,
  maths_display: drawMaths,
  maths_block: drawMaths,
}

function drawNode(node: TokenNode, drawing: Drawing, key: number): ReactNode {
  const { type, content } = node.token
  const draw = Object.hasOwn(drawings, type) ? drawings[type] : undefined
  return draw
    ? draw(node, drawing, key)
    : drawText(content || plainText(node.children), drawing, key)
}

function drawNodes(nodes: readonly TokenNode[], drawing: Drawing): ReactNode {
  return nodes.map((node, index) => drawNode(node, drawing, index))
}

/** The block as React elements: no raw HTML, no attribute but those named here. */
export function drawBlock(nodes: readonly TokenNode[], drawing: Drawing): ReactNode {
  return (
    <>
      {drawNodes(nodes, drawing)}
      {drawMarks(drawing.cursor.rest())}
    </>
  )
}
