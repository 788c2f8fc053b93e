import { deedOfGerund } from '../words/gerund.ts'
import { remembered } from '../words/remembered.ts'

const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g
const invisible =
  /(?![\n\t])[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const spaces = /[^\S\n]+/g
const dashes = /[\u2010-\u2012\u2212]/g

/** The message with one kind of quote, dash and space, without invisible characters and blank lines. */
export function normaliseCharacters(message: string): string {
  return message
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const politeStarts = [
  /^(?:oops|whoops|oh no|uh oh|sorry|my bad|(?:no,? )?that(?:'s| is| was) (?:wrong|not right|(?:a|my) mistake|not what i (?:meant|wanted|said))|wait,? no|no wait|wait(?=[,!.]|,? (?:its|it's|that's|what|what's|which|when|when's|where|how|undo|add|put|did|is)\b))[,!.]* (?=\S)/i,
  /^(?:nvm|never ?mind)[ ,.!-]+(?=(?:undo|redo|bring|restore|put|move|push|make|add|change|set|mark|show|what|when|how)\b)/i,
  /^i (?:do )?(?:really )?hope [^,.;]{3,60}[,.;!-]+ (?=(?:please|could|can|would|might|will)\b)/i,
  /^(?:(?:just|only) )?(?:checking|asking|curious|double checking)[ ,.:-]+(?=(?:what|what's|which|when|when's|where|how|is|are|do|did)\b)/i,
  /^(?:if|whether) (?:you|u) (?:could|can|would|might)(?: (?:possibly|perhaps|maybe|please|kindly|just))* (?=\S)/i,
  /^(?:hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|yo)(?: (?:there|offhand|again|dear|all|everyone))?[ ,!.:;-]+/i,
  /^(?:ok(?:ay)?|alright|right|so|well|omg|ugh|lol|haha|hah|nah(?=,? \S)|woah|whoa|argh|damn|btw|aw+|yay|i mean(?=,? i\b)|great|cool|perfect|thanks|thank you|thx|um+|uh+|hm+|oh|ah|er+m?|yeah)[ ,!.;-]+/i,
  /^(?:(?:could|would|can|will) you (?:(?:please|perhaps|maybe|possibly) )*be (?:so|very) (?:kind|good|nice)(?: as to| and| to)?|would you (?:kindly|please)|i(?:'d| would) be (?:very |most |so )?grateful if you (?:could|would)|i(?:'d| would) (?:really )?appreciate (?:it )?if you (?:could|would)|do you think you (?:could|can)|i (?:was|am|'m) (?:just )?wondering (?:if|whether) you (?:could|can|would|might)(?: possibly| perhaps)?|if (?:it's|it is) not too much (?:trouble|bother),?(?: could you)?|might you) (?=\S)/i,
  /^i(?:'d| would)? (?:like|need|want) (?:that )?you (?:to )?(?=(?:remind|add|show|put)\b)/i,
  /^(?:i (?:should|would)|i'd)(?: also)? like to be reminded (?:to|about|of) /i,
  /^i (?:want|need) to be reminded (?:to|about|of) /i,
  /^i want to (?=make an? (?:new )?(?:task|todo|reminder)\b)/i,
  /^(?:would be (?:great|nice|cool) if you could|if you (?:can|could|don't mind)|be so kind(?: and| to)?|do me a favou?r and|quick(?:ly)?(?! (?:one|thing)\b)|hurry|listen(?! to\b)|look(?! (?:into|for|at|up|after|over|through|out|around)\b)|ehm?|so yeah|yo|bro|dude|mate|buddy|man|offhand|i think|i guess|i think (?:we|you) should|tbh|fyi|honestly)[ ,:]+(?=\S)/i,
  /^(?:nvm|never ?mind)[.!;,]+ (?=[^,.;]{3,40}\?$)/i,
  /^(?:ngl|jk|sup(?=,? (?:what|how|when))|bruh|bro|fi+ne(?: then|,| (?=i\b))|welp|yikes|aight|ight|k so|eh,|ooh|phew|gosh|sheesh)[ ,.!]+(?=\S)/i,
  /^i (?:suppose|reckon|figure),? (?=(?:i|we|i'd|we'd)\b)/i,
  /^you know what[,.!:;?-]+ (?=\S)/i,
  /^(?:very well|i see|right then|now then|oh dear|goodness|great news|good news|ok so|brain dump|right so|anyways?|one more(?: thing)?|quick (?:one|thing)|another (?:one|thing)|last (?:one|thing)|by the way|heads up)[ ,.:;!-]+(?=\S)/i,
  /^(?:so )?i (?:was|am|'m|have been|'ve been) (?:just )?(?:thinking|wondering if)(?: that)? (?=i (?:need|have|should|must|ought)\b)/i,
  /^(?:please )?to (?=(?:add|create|make|show|delete|complete|remind|move) )/i,
  /^(?:i was wrong|my mistake|on second thoughts?|hang on|hold on|wait(?= i )|thinking about it|come to think of it)[ ,.!:-]+(?=\S)/i,
  /^(?:tell|show|say|let) me (?:know )?(?=(?:what|what's|when|which|how many|whether|if)\b)/i,
  /^remind me (?:again )?(?=(?:what|what's|which|how many)\b(?! to\b))/i,
  /^(?:do you (?:know|remember)|any (?:idea|clue)|(?:i(?:'m| am| was) )?(?:just )?wondering|i(?:'d like| want) to know|i (?:forgot|forget)|i can't remember|let me know|find out|check) (?=(?:what|what's|when|when's|which|how many|whether|if|where)\b)/i,
  /^(?:please|pls|plz|kindly|just|now|also|then|actually|quickly|possibly|and|but|like|basically)[ ,]+/i,
  /^on second thoughts?[ ,]+/i,
  /^(?:actually |wait |oh )*no,? (?=(?:the|my) .{2,40} (?:isn't|aren't|is not|are not) )/i,
  /^wait,? (?=(?:what|what's|when|which|how|where|did|do|is|are|am|undo|bring|get|put|don't)\b)/i,
  /^only (?=(?:complete|tick|delete|remove|move|push|postpone|rename|tag|reopen|undo) )/i,
  /^(?:before i forget|while i (?:remember|think of it)|what else[ ,.?]+(?:oh|ah)(?: yeah| yes)?|(?:i|we) (?:might|may) as well|might as well)[ ,:.\u2013\u2014-]+(?=\S)/i,
  /^(?:please |kindly )?(?:be|would you be) so (?:kind|good) as to /i,
  /^i(?:'d| would| should) be (?:most |very )?obliged if you (?:would|could) /i,
  /^offhand[ ,:!]+/i,
  /^all (?=done with (?:it|that|this)\b)/i,
  /^(?:i(?:'d|'ve)? )?(?:(?:just |so )?(?:almost|nearly|totally|completely) forgot[ ,.:!\u2013\u2014-]+|forgot[,.:!]+ )(?=(?:add|remind|put|please|can you|could you|i (?:need|have|must|should)|we (?:need|have|must|should)|don't (?:let me )?forget|move|push|make|mark|delete|remove|undo|tick|show|how many|do i|am i|(?:what|when|where|who)(?:'s)?|which|is|are)\b(?!'))/i,
  /^(?:i(?:'d|'ve)? )?(?:just |so )?(?:almost|nearly) forgot ?[,.:!\u2013\u2014-]+ (?=\S)/i,
  /^(?:can|could|would|will) (?:you|u|ya) (?:please |pls |plz |just |kindly |quickly |possibly |also |maybe )*(?!(?:help|explain|tell me about)\b)/i,
  /^(?:would|do) you mind (?!\p{L}+ing\b)/iu,
  /^(?:i(?:'?d| would) like|i want|i need|i'?d love) you to /i,
  /^(?:can|could|may) i (?:please )?(?:have|get|see) (?=(?:an? |the |all )?(?:list|overview|my|tasks|what|what's|which|everything)\b)/i,
  /^i (?:need|have|want) to (?=(?:see|show|list|view|reschedule|postpone|rename|delete) (?:the|my|all|what|it|that|this)\b)/i,
  /^(?:i(?:'d| would) like|i want|i'd love|let me|let's|lets|(?:can|could|shall) we|help me(?: to)?|go ahead and|you can|you may|you might as well) (?:to )?(?:now |just |go ahead and )?(?=(?:add|create|do|see|show|list|view|complete|finish|mark|tick|cross|delete|remove|rename|move|push|pull|bring|shift|bump|delay|reschedule|postpone|snooze|undo|redo|reopen|change|set|put|tag|check)\b)/i,
]

const politeEnds = [
  /(?<![ap]\.m)[\s.?;,]+$/i,
  /(?<=\p{L})!+$/u,
  /[ ,]+(?:please|pls|plz|thanks|thank you|thx|ty|ta|cheers)(?: (?:so much|a lot|very much(?: indeed)?|you|in advance|kindly))?$/i,
  /[ ,]+(?:asap please|right now|right away|real quick|when you have time|if possible|if that's ok(?:ay)?|many thanks|:-?\)|:D)$/i,
  /, ?(?:buddy|mate|bro|dude|man|offhand|yeah|alright|will you|would you|xx?)$/i,
  /[ ,]+(?:i (?:guess|think|suppose)|or so|ok(?:ay)?\?*|lol|haha|btw|tho|though|finally|actually|then|by the way|woo+hoo+|yay|isn't it|aren't they|obviously|of course|duh+|ugh+|argh+|grr+|smh|sigh|innit|k\?+|please and (?:thanks|thank you|thx|ty)|fam|bruh|whenever(?: is fine)?|any ?time is fine|silly me|sorry (?:for|about) (?:the|that|all|any) .{3,25})$/i,
  /[ ,]+(?:if (?:it's|it is|it isn't|that's|that isn't)(?: not)? too much (?:trouble|bother)|(?:and )?i always forget|will you please|my dear|omg|woop+|yay+|so (?:please )?(?:remind me|don't let me forget))$/i,
  /(?<=\b(?:done|already|now|too|it|that|both|one|ones|first|second|third|last)),? sorry$/i,
  / (?:to be safe|to be on the safe side)$/i,
  /, (?:and )?i(?:'ll| will) get (?:round )?to it(?: (?:later|sometime|eventually|one day))?$/i,
  /[,.;] (?:and |so )?(?:please |can you |could you )*(?:(?:update|adjust|amend|correct|change) (?:it|that|this)|(?:update|adjust|amend|correct|fix|change) (?:the|its) (?:time|date|day|hour))(?: accordingly)?$/i,
  /[ ,]+(?:if you (?:can|could|don't mind|would)|for me|when you (?:can|get a (?:chance|moment))|instead)$/i,
]

const saidAsTask = /\b(?:say|send|write|give|express)(?: \w+)?$/i

function withoutEnd(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '')
  const isKept = shorter === text || shorter === '' || saidAsTask.test(shorter)
  return isKept ? text : shorter
}

const asksForDeed = /^(?:would|do) you mind (\p{L}+ing) (?=\S)/iu

/** "would you mind adding eggs" as "add eggs". */
function withDeed(text: string): string {
  return text.replace(asksForDeed, (whole, gerund: string) => {
    const deed = deedOfGerund(gerund)
    return deed === null ? whole : `${deed} `
  })
}

function once(text: string): string {
  let rest = withDeed(text)
  for (const pattern of politeStarts) {
    const shorter = rest.replace(pattern, '')
    if (shorter.trim() !== '') rest = shorter
  }
  for (const pattern of politeEnds) rest = withoutEnd(rest, pattern)
  return rest.trim()
}

/** A clause without greetings, fillers and politeness around it; never empty. */
export const stripPoliteness = remembered((clause: string): string => {
  let text = clause
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const shorter = once(text)
    if (shorter === text || shorter === '') break
    text = shorter
  }
  return text
})
