import { allMatches } from '../../../shared/all-matches.ts'

/** A part of a sentence that makes one statement. */
export interface Clause {
  /** Its words; `§` stands for a title in quotation marks or bold. */
  text: string
  /** What ends its sentence: a mark, or nothing. */
  end: string
  /** Whether it is all that its line says. */
  isWholeLine: boolean
  /** What follows its sentence in the line. */
  next: string
  /** What stands in quotation marks where a task is named. */
  titles: string[]
}

const mark = '§'
const named =
  /"([^"\n]{1,500})"|“([^”\n]{1,500})”|«([^»\n]{1,500})»|\*\*([^*\n]{1,500})\*\*|`([^`\n]{1,500})`|(?<=\s|^)'([^'\n]{1,500})'(?=[\s.,:;!?]|$)/g

/** After these words a title is named, and not a list, a tag or a note. */
const naming = /(?:^|[\s,(])(?:\p{L}+ed|task|tasks|and|,|called|named|titled|step|put|§)[\s,]*$/iu

function withoutTitles(text: string): { plain: string; titles: { at: number; title: string }[] } {
  const titles: { at: number; title: string }[] = []
  let plain = ''
  let end = 0
  for (const match of allMatches(text, named)) {
    plain += text.slice(end, match.index)
    const [, straight, curly, angled, , , single] = match
    const title = straight ?? curly ?? angled ?? single
    if (title !== undefined && (plain.trim() === '' || naming.test(plain))) {
      titles.push({ at: plain.length, title })
    }
    plain += mark
    end = match.index + match[0].length
  }
  return { plain: plain + text.slice(end), titles }
}

/** A title goes on with an enumeration, unless it begins a statement of its own. */
const further = String.raw`(?!§(?:\s*(?:,|and\b|to\b|for\b|from\b|as\b|on\b|in\b|$)))`
const clauseBreak = new RegExp(
  String.raw`[,;—–]\s+(?:and\s+(?!§))?${further}|\s+[—–-]\s+|\s+(?:and|but|so|because|then|which|however)\s+(?!back\b)${further}`,
  'i',
)

/** The clauses of a text; code and quoted lines are left out. */
export function splitClauses(text: string): Clause[] {
  const prose = text
    .replaceAll(/```[\s\S]*?(?:```|$)/g, '\n')
    .replaceAll(/^\s*>.*$/gm, '')
    .replaceAll(/[’‘]/g, "'")
  return prose.split('\n').flatMap((line) => clausesOf(line.trim()))
}

function clausesOf(line: string): Clause[] {
  const { plain, titles } = withoutTitles(line)
  const clauses: Clause[] = []
  for (const sentence of plain.matchAll(/[^.!?:;]+(?:\.(?=\S)[^.!?:;]*)*([.!?:;]*)/g)) {
    const [whole, end = ''] = sentence
    let from = sentence.index
    for (const part of whole.slice(0, whole.length - end.length).split(clauseBreak)) {
      const at = plain.indexOf(part, from)
      from = at + part.length
      const own = titles.filter((title) => title.at >= at && title.at < from)
      const clause = part.replaceAll('**', '').trim()
      if (clause === '') continue
      clauses.push({
        text: clause,
        end: end.slice(0, 1),
        isWholeLine: whole.trim() === plain && part === whole.slice(0, whole.length - end.length),
        next: plain.slice(sentence.index + whole.length).trim(),
        titles: own.map(({ title }) => title),
      })
    }
  }
  return clauses
}
