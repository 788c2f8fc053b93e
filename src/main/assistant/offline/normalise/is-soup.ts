const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
]
/** Signs that nobody sees, other than those that hold emoji together. */
const unseen = /[\p{Cc}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069\uFEFF]/u
/** "{$", "]|": different signs side by side. */
const signs = /([{}[\]|\\^~`<>=_$%&@*+/#])(?!\1)[{}[\]|\\^~`<>=_$%&@*+/#]/
/** "7\Ylb[7p": signs of no language between letters. */
const inside = /[\p{L}\p{N}][\\|^~{}[\]<>][\p{L}\p{N}]/u

const hasSeveral = (word: string) => scripts.filter((script) => script.test(word)).length > 1

/** Whether a text holds a word that nobody writes: letters of several scripts in one, or signs in a heap. */
export function isSoup(text: string): boolean {
  return text
    .split(/\s+/)
    .some((word) => unseen.test(word) || signs.test(word) || inside.test(word) || hasSeveral(word))
}
