const verbs =
  'buy|call|set up|phone|ring|email|mail|text|message|pay|send|write|book|pick up|drop off|clean|wash|fix|repair|renew|order|return|visit|water|feed|walk|cook|bake|prepare|prep|plan|schedule|arrange|organi[sz]e|submit|file|sign|print|scan|study|practi[cs]e|review|proofread|draft|register|apply|ask|meet|invite|take|bring|get|grab|fetch|collect|replace|install|update|upgrade|back up|pack|unpack|vacuum|mow|iron|fold|mop|paint|hang|build|assemble|research|learn|attend|confirm|follow up|reply|respond|contact|charge|refill|empty|donate|sell|ship|mail|deposit|transfer|read|exercise|work out|go to|stop by|reserve|check in|lock|sort|tidy|trim|hoover|decorate|post|chase|repot|prune|top up|look into|edit|publish|rehearse|revise|wrap|dust|descale|defrost|upload|download|rake|sweep|polish|service|choose|finali[sz]e|hand in|sort out|do the|make an appointment|make dinner|make lunch'

const imperative = new RegExp(`^(?:${verbs})\\s+\\S`, 'i')
const notATask =
  /^(?:\w+(?: up| off)?) (?:me|you|yourself|it|that|this|them|him|her|us)(?: |$)|^get (?:lost|out|going|started|rid)\b|^(?:take|make|do) (?:that|it|this) |^(?:read|write|tell|send) me\b|^(?:check|take) (?:a look|care)\b|^ask me\b/i
const sentence =
  /\b(?:is|are|was|were|isn't|aren't|because|needs? to|ha(?:s|ve) to|must|if|unless|would|could|should)\b/i

/** Whether a text begins like something that one does, such as "buy milk". */
export function isImperative(text: string): boolean {
  return imperative.test(text) && !notATask.test(text) && !sentence.test(text)
}
