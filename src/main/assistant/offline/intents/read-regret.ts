import { firstGroup } from '../words/phrases.ts'

const regrets =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm|on second thoughts?)[ ,.!-]+)*(?:(?:i )?meant(?: to say)?|i mean|i said|(?:she|he|they|it)(?: now)? (?:says?|said|wants?|prefers?)|it should be|(?:rather )?make (?:it|that)(?: for| on)?|that should be)[ ,]+(.+)$/i
const saidAfter =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm|on second thoughts?)[ ,.!-]+)+(.+?),? (?:i mean(?:t)?|i meant to say|rather)$/i
const notThat =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm|on second thoughts?)[ ,.!-]+)*not (?:that|this|it|the \p{L}+(?: \p{L}+)?(?=[,.;]))(?: one)?[ ,.:;-]+(?:but |i meant? |it's |i mean )*(.+)$/iu
/** "i said the 12th but meant the 13th" */
const saidWrong =
  /^(?:sorry,? |oops,? |oh,? )?i (?:said|wrote|put|typed) .{1,30}? but (?:i )?meant? (.+)$/i
/** "sorry, not milk, the report" */
const notTheOne =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*not (?:the |my )?[^,]{2,40}, (?:but |i meant? |it's )?((?:the|my) .+)$/i
const denies =
  /^(?:(?:oh|ah|hm+|ugh|um+)[ ,.!-]+)*(?:(?:no+|nope|sorry|oops|actually|rather|wait|i mean)[ ,.!-]+)+(?:not .+ but )?(.+)$/i

const better =
  /^(?:(?:no+|sorry|actually|hmm|oh|ah)[ ,.!-]+)*(.{2,30}?)(?:'s| is| would be| works)(?: much| a lot| probably)? (?:better|best|easier)(?: for (?:me|us|him|her|them))?(?:,? (?:actually|though|instead|i think))?$/i

/** What somebody says that was meant, or is better, than what was said before. */
export function readRegret(raw: string) {
  const meant = firstGroup([saidWrong, notThat, notTheOne, regrets, saidAfter], raw) ?? undefined
  return { meant, said: meant ?? firstGroup([better, denies], raw) ?? undefined }
}
