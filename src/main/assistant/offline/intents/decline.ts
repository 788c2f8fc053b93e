import { isImperative, isOrder } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { outOfScope } from '../replies/replies.ts'

const otherTopics =
  /\b(?:weather|forecast|temperature|raining|jokes?|poems?|haiku|story|stories|songs?|lyrics|essay|news|headlines|stocks?|bitcoin|recipes?|translat(?:e|ion)|capital of|meaning of life|president|football|movie|python|javascript|code for)\b/i
const requests =
  /^(?:what|who|whose|where|when|why|how|which|is|are|was|were|will|does|do|did|can|could|should|would|got any|know any|any|tell|write|sing|recite|play|translate|calculate|compute|explain|describe|give|show|read|search|google|generate|draw|recommend|suggest|open|turn|order me|call me|compose|define|convert|solve)\b/i
const sums =
  /^(?:what(?:'s| is) |calculate |how much is )?-?\d[\d\s.,]*(?:[+*/x×÷^-]|plus|minus|times|divided by)\s*[\d\s.,+*/x()-]+=?$/i
/** "if I read 40 pages an hour how long is 170 pages" */
const puzzle =
  /^(?:and |so )?if .+\d.+[ ,]how (?:long|many|much|far|fast|old)\b|^how (?:long|many|much) (?:is|are|does|do|would) \d/i
const forMe =
  /^(?:write|send|give|tell|read|get|make|order|find|book|buy|draw|sing|play|cook|recite) me\b/i
const explains =
  /^(?:explain|define|teach me|describe|recommend)\b(?! (?:me )?(?:how|what|the list|my))/i
const plays = /^(?:play|sing|stream) (?!with\b)\S/i
const converts =
  /^(?:convert|translate|calculate|compute|multiply|divide) .*\b(?:to|into|in|by)\b|^(?:convert|calculate|compute) \d/i
const services = /\bfor me[\s?.!]*$/i
const writes = /^(?:write|draft|compose|translate|proofread|research|google)\b.* for me\b/i
const weather =
  /^(?:(?:do you |i )?(?:reckon|think|wonder)|will|is it (?:going to|gonna)|are we)\b.*\b(?:rain|snow|sunny|storms?|frost)\b/i
/** "how much time do I have for the essay" may be about a task of that name. */
const ofOwnTask =
  /^(?:(?:when|what (?:time|day|date)|how (?:long|soon|much time|many days)) .*|(?:did|have|do|must|should) i )\b(?:my|the|i|we)\b/i
const weatherTopics = /\b(?:weather|forecast|temperature|raining)\b/i
const mayBeOwn = (text: string) => ofOwnTask.test(text) && !weatherTopics.test(text)
const homework = /^do my (?:homework|taxes|job|work|essay)\b/i
const asksAnything =
  /^(?:what(?! an? )|what's|whats|who|who's|whose|where|when|why|how|which|is|are|am|was|were|will|does|do(?! the same\b)|did|can(?!'t (?:wait|believe|stand)\b)|could|should|would|shall|may|might|has|have(?! (?:it|that|this|them|those|these|both)\b)|had (?:i|we|you|he|she|it|they|the|my)|isn't|aren't|don't you)\b/i

const otherRequests = [plays, explains, converts, homework, sums, puzzle, forMe]

export const decline = defineIntent<true>({
  name: 'decline',
  examples: [
    { say: ["what's the weather like tomorrow?"], reply: outOfScope, after: [] },
    { say: ['tell me a joke'], reply: outOfScope, after: [] },
    { say: ['what is 12 * 7'], reply: outOfScope, after: [] },
    { say: ['should I buy milk?'], reply: outOfScope, after: [] },
  ],
  recognise: ({ text, raw, asks }) => {
    if (weather.test(text)) return true
    if (otherRequests.some((pattern) => pattern.test(text))) return true
    if (writes.test(text) || (services.test(raw) && isImperative(text))) return true
    const isAsked = otherTopics.test(text) && (asks || requests.test(text))
    return isAsked && !mayBeOwn(text) ? true : null
  },
  act: () => outOfScope,
})

/** Questions that nothing else understands. */
export const declineQuestion = defineIntent<true>({
  name: 'decline-question',
  examples: [{ say: ['who won the game yesterday'], reply: outOfScope, after: [] }],
  recognise: (clause) =>
    !isOrder(clause) && (clause.asks || asksAnything.test(clause.text)) ? true : null,
  act: () => outOfScope,
})
