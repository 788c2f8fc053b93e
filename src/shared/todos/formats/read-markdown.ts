import {
  defaultList,
  localDateSchema,
  localMomentSchema,
  type LocalMoment,
  type Reminder,
  reminderSchema,
} from '../todo.ts'
import { type FileContent, FileError, type ReadContext } from './format.ts'
import { stampOfDay } from './instants.ts'
import { allMarks, marks, priorityMarks, repeatFromWords } from './markdown-marks.ts'
import { type FileRow, TodoCollector } from './todo-collector.ts'

const bullet = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[([ xX])\](?:\s+|$))?(.*)$/su
const heading = /^#{1,6}\s+(.*?)\s*#*$/su
const markNames = new Map(Object.entries(marks).map(([name, sign]) => [sign as string, name]))
const signPattern = new RegExp(`(?<!\\\\)(?:${allMarks.join('|')})\\uFE0F?`, 'gu')

function unescaped(text: string): string {
  return text.replace(/\\([\p{P}\p{S}])/gu, '$1')
}

function readMoment(text: string): LocalMoment | null {
  const [date, time, ...more] = text.split(/[ T]/)
  if (more.length > 0) return null
  return localMomentSchema.safeParse(time === undefined ? { date } : { date, time }).data ?? null
}

function readStamp(text: string): string | null {
  return localDateSchema.safeParse(text).success ? stampOfDay(text) : null
}

function readReminder(text: string): Reminder | null {
  const [, minutes] = /^-(\d{1,5})m$/.exec(text) ?? []
  if (minutes !== undefined) {
    return reminderSchema.safeParse({ type: 'before', minutes: Number(minutes) }).data ?? null
  }
  const [date, time] = text.split(/[ T]/)
  return reminderSchema.safeParse({ type: 'at', date, time }).data ?? null
}

type Put = (row: FileRow, text: string) => boolean

function putting<Value>(
  read: (text: string) => Value | null,
  parts: (value: Value, row: FileRow) => Partial<FileRow>,
): Put {
  return (row, text) => {
    const value = read(text)
    if (value !== null) Object.assign(row, parts(value, row))
    return value !== null
  }
}

const puts: Record<string, Put> = {
  repeat: putting(repeatFromWords, (repeat) => ({ repeat })),
  created: putting(readStamp, (createdAt) => ({ createdAt })),
  start: putting(readMoment, (start) => ({ start })),
  due: putting(readMoment, (due) => ({ due })),
  done: putting(readStamp, (completedAt) => ({ completedAt })),
  reminder: putting(readReminder, (reminder, { reminders = [] }) => ({
    reminders: [...reminders, reminder],
  })),
}

interface Part {
  sign: string
  text: string
}

function split(text: string): { title: string; parts: Part[] } {
  const signs = [...text.matchAll(signPattern)]
  const parts = signs.map((match, index) => ({
    sign: match[0].replace(/\uFE0F$/u, ''),
    text: text.slice(match.index + match[0].length, signs[index + 1]?.index).trim(),
  }))
  return { title: text.slice(0, signs[0]?.index), parts }
}

interface FoundTask {
  indent: number
  done: boolean
  content: string
  line: number
}

class MarkdownReader {
  private readonly collector: TodoCollector
  private readonly withBoxesOnly: boolean
  private list = defaultList
  private stack: { indent: number; key: string }[] = []
  private newest: FileRow | null = null
  private newestIndent = 0
  private notes: string[] = []
  private otherLines = 0

  constructor(withBoxesOnly: boolean, { generateId }: ReadContext) {
    this.collector = new TodoCollector(generateId)
    this.withBoxesOnly = withBoxesOnly
  }

  read(lines: readonly string[]): FileContent {
    for (const [index, text] of lines.entries()) this.readLine(text.replace(/\s+$/u, ''), index + 1)
    this.flush()
    if (this.otherLines > 0) {
      const count = this.otherLines
      const left = count === 1 ? '1 line of text was' : `${count} lines of text were`
      this.collector.drop(null, `${left} beside the tasks and left out.`)
    }
    return this.collector.finish()
  }

  private readLine(text: string, line: number): void {
    const [, title] = heading.exec(text) ?? []
    if (title !== undefined) {
      this.flush()
      this.stack = []
      this.list = unescaped(title) || defaultList
      return
    }
    const task = this.taskIn(text, line)
    if (task === null) this.addNote(text)
    else this.startTask(task)
  }

  private taskIn(text: string, line: number): FoundTask | null {
    const [, space, box, content = ''] = bullet.exec(text) ?? []
    if (space === undefined || (box === undefined && this.withBoxesOnly)) return null
    const indent = space.replaceAll('\t', '    ').length
    return { indent, done: box?.toLowerCase() === 'x', content, line }
  }

  private addNote(text: string): void {
    const indent = /^\s*/.exec(text)?.[0].length ?? 0
    if (this.newest !== null && (text === '' || indent > this.newestIndent)) {
      this.notes.push(/^\s*>/.test(text) ? text.replace(/^\s*> ?/, '') : text.trim())
    } else if (text !== '') this.otherLines += 1
  }

  private startTask({ indent, done, content, line }: FoundTask): void {
    this.flush()
    this.stack = this.stack.filter((above) => above.indent < indent)
    const { title, parts } = split(content)
    const row: FileRow = {
      ...this.titleOf(title),
      list: this.list,
      status: done ? 'done' : 'open',
      key: String(line),
      parentKey: this.stack.at(-1)?.key,
      line,
    }
    for (const part of parts) this.takePart(row, part)
    this.stack.push({ indent, key: String(line) })
    this.newest = row
    this.newestIndent = indent
  }

  private titleOf(text: string): { title: string; tags: string[] } {
    const tags: string[] = []
    const words = text.trimEnd().split(' ')
    while (/^#[^\s#]/.test(words.at(-1) ?? '')) tags.unshift((words.pop() ?? '').slice(1))
    const kept = words.filter((word) => {
      const isTag = /^#[^\s#]/.test(word)
      if (isTag) tags.push(word.slice(1))
      return !isTag
    })
    return { title: unescaped(kept.join(' ')), tags }
  }

  private takePart(row: FileRow, { sign, text }: Part): void {
    const { title, tags } = this.titleOf(text)
    row.tags = [...(row.tags ?? []), ...tags]
    const priority = priorityMarks.get(sign)
    if (priority !== undefined) {
      row.priority = priority
      if (title !== '') row.title += ` ${title}`
      return
    }
    const name = markNames.get(sign)
    if (name !== undefined && puts[name]?.(row, title.trim()) === true) return
    this.collector.drop(row.line, `“${sign} ${title}” could not be read.`)
  }

  private flush(): void {
    if (this.newest !== null) {
      const notes = this.notes.join('\n').replace(/\n+$/, '')
      this.collector.add({ ...this.newest, ...(notes === '' ? {} : { notes }) })
    }
    this.newest = null
    this.notes = []
  }
}

/** Reads Markdown: headings become lists, check boxes tasks, or bullets where there are no check boxes. */
export function readMarkdown(text: string, context: ReadContext): FileContent {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const withBoxesOnly = lines.some((line) => /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/.test(line))
  if (!withBoxesOnly && !lines.some((line) => bullet.test(line))) {
    throw new FileError('The file has no tasks: no line begins with “- [ ]” or “-”.')
  }
  return new MarkdownReader(withBoxesOnly, context).read(lines)
}
