/** Words of commands; the ones that lose something are only found when letters are out of place. */
const verbs =
  'show list remind remember complete completed finish finished rename move push postpone reschedule create mark snooze undo restore duplicate schedule change reopen prioritize summarize search'.split(
    ' ',
  )
const losing = 'delete remove'.split(' ')
const nouns =
  'tasks task today tomorrow overdue reminder reminders todos everything list lists week weekend monday tuesday wednesday thursday friday saturday sunday priority urgent important finished completed complete deleted trash before after between month morning evening afternoon tonight subtask subtasks notes every'.split(
    ' ',
  )
const leastLetters = 3
const mostWords = 14

const letters = (word: string) => Array.from(word)
const sorted = (word: string) => letters(word).toSorted().join('')

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length || sorted(word) !== sorted(other)) return false
  return letters(word).filter((letter, index) => letter !== other[index]).length === 2
}

function isShortened(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  return letters(longer).some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
}

function isReplaced(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 6 || word[0] !== other[0]) return false
  return letters(word).filter((letter, index) => letter !== other[index]).length === 1
}

const isMisplaced = (word: string, other: string) =>
  word[0] === other[0] &&
  (isSwapped(word, other) || isShortened(word, other) || isShortened(other, word))

function corrected(word: string, first: boolean): string {
  const plain = word.toLowerCase()
  const known = first ? [...verbs, ...losing, ...nouns] : nouns
  if (plain.length < leastLetters || known.includes(plain)) return word
  const misplaced = known.find((other) => isMisplaced(plain, other))
  const replaced = known.find((other) => !losing.includes(other) && isReplaced(plain, other))
  return misplaced ?? replaced ?? word
}

/** The text with slips in the words of commands put right; titles in quotation marks stay. */
export function correctSpelling(text: string): string {
  const words = text.split(' ')
  if (words.length > mostWords || text.includes('"')) return text
  return words.map((word, index) => corrected(word, index === 0)).join(' ')
}

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+|(?<=\s)[:;]-?[)(DP](?=\s|$)/gu

const tick = /\s*[\u2705\u2714\u2611]\uFE0F?\s*$/u

/** The text without emoji, unless nothing else is in it. */
export function withoutEmoji(text: string): string {
  const ticked = text.replace(tick, ' done')
  if (ticked !== text && !/\bdone\b/i.test(text)) return ticked
  const rest = text.replace(emoji, '').replace(/\s+/g, ' ').trim()
  return rest === '' ? text : rest
}
