/** "the bank is closed on saturdays" */
const openingHours =
  /^(?:the |my |our |their )?[\p{L}' -]{2,40}?(?: (?:is|are|isn't|aren't)|'s) (?:only |always |now |not )?(?:closed|shut|open)(?: (?:on|at|from|until|till|by|all|every|early|late|after|before|between|today|tomorrow|tonight|again|\p{L}+days?)\b(?:(?! so )[^,;])*)?$|^(?:the |my |our |their )?[\p{L}' -]{2,40}? (?:closes|shuts|opens) (?:on|at|from|until|till|early|late|today|tomorrow|tonight|again|\p{L}+days?)\b(?:(?! so )[^,;])*$/iu
/** "the gym was packed this morning" */
const crowded =
  /^(?:the |my |our )?[\p{L}' -]{2,30}? (?:is|was|were|are) (?:so |really |absolutely |totally |pretty |super )*(?:crowded|rammed|heaving|deserted|packed(?= (?:today|this|yesterday|last|earlier|again|as)\b))(?: [\p{L} ]{2,20})?$/iu
/** "my shift starts in ten minutes" */
const soon =
  /\b(?:starts?|begins?|leaves?|departs?|ends?|finishes)(?: again)? in (?:about |only |just |like )?(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half an|a few|a couple of|\d+) ?(?:minutes?|mins?|hours?|hrs?|seconds?|secs?)\b(?:(?! so )[^,;])*$/iu
/** "I said no" */
const refused =
  /\b(?:but|and) (?:i|we) (?:(?:said|say|told (?:him|her|them|\p{L}+)) (?:no|nope|never)|refused|declined|turned (?:it|him|her|them) down|don't want (?:to|that|it)|can't|won't)\b|[,.!-] ?(?:no way|not a chance|not happening|over my dead body|as if|fat chance)\b/iu
const othersWish =
  /^(?:(?:so|and|but|well|oh)[ ,]+)*(?!i\b|we\b|please\b|you\b)(?:my |the |our |some )?\p{L}+(?: \p{L}+)? (?:wants?|wanted|would like|asks?|asked|is asking|keeps? asking|suggests?|suggested|thinks?|thought|hoped|hopes|tried|proposed|wondered)\b/iu

const fromWhere =
  '(?: (?:from|of|at|to|in) (?:(?:the|a|my) )?(?:work|nights?|days|school|bed|lunch|breakfast|dinner|gym|shops?|office|run|walk|meetings?|town|holiday|vacation|trip|desk|kitchen|car|train|bus))?'
const thisMoment =
  '(?: (?:now|just now|again|today|tonight|this morning|this evening|finally|at last|an hour ago|a minute ago))*'
/** "just got off nights" */
const arrived = new RegExp(
  `^(?:(?:ok(?:ay)?|right|so|phew|well|finally|just|only|now)[ ,]+)*(?:(?:i|we)(?:'m|'ve| am| have| was)? )?(?:(?:just|finally|only|now) )*(?:(?:got|gotten|get|came|come) (?:(?:back|home|in|up|out|here|through)${fromWhere}|off(?: (?:work|nights?|days|shift|the phone|the bus|the train))|to (?:work|school|the office|the gym))|woke up|woken up|up and about|awake|home|back${fromWhere}|sat down|off (?:work|shift|nights)|finished (?:work|lunch|breakfast|dinner|my shift|school|for (?:the day|today))|done (?:with|for) (?:work|lunch|dinner)|had (?:lunch|breakfast|dinner|coffee|my coffee))${thisMoment}[\\s.!]*$`,
  'iu',
)

/** "I'm overwhelmed" */
const feelsSo =
  /^(?:(?:ok(?:ay)?|right|so|phew|well|ugh|oh|help|man|god)[ ,]+)*(?:i(?:'m| am)|i feel|feeling) (?:so |really |totally |completely |a bit |just |kind of |super )*(?:overwhelmed|behind|stressed|bored|stuck|swamped|lost|drowning|tired|exhausted|snowed under|all over the place|confused|running late)[\s.!]*$/iu

/** "just woke up", of which nothing is to be done. */
export const saysWhereSomebodyIs = (text: string): boolean =>
  arrived.test(text) || feelsSo.test(text)

/** Whether somebody only says how things are, so that a time in it is none of a task. */
export const saysHowThingsAre = (text: string): boolean =>
  openingHours.test(text) || soon.test(text) || crowded.test(text)

/** "Sarah wants to move the meeting to friday but I said no" */
export const isRefusedWish = (text: string): boolean => othersWish.test(text) && refused.test(text)

const unsure =
  /\b(?:there(?:'s| is) (?:a |an |some )?(?:\p{L}+ )?(?:chance|possibility|talk)|supposedly|apparently|probably|hopefully|unless|assuming|provided|supposing|depending on|asked (?:me |us )?(?:if|whether)|(?<!\b(?:i|we) )(?:wants?|wanted|would like|hopes|suggests?|suggested) (?:me |us )?to (?:move|push|shift|postpone|delay|change|reschedule|do|have)|suggested|proposed)\b|\bif (?!(?:that's|thats|it's|its|that is|it is) (?:ok|okay|fine|alright|possible|not)|possible|needed|you\b|u\b|not\b)/iu

/** Whether something is only wished by others, or only meant in some case. */
export const isUnsure = (text: string): boolean => unsure.test(text)
