const verbs =
  'buy|call|set up|phone|ring|email|mail|text|message|pay|send|write|book|pick up|drop off|clean|wash|fix|repair|renew|order|return|visit|water|feed|walk|cook|bake|prepare|prep|plan|schedule|arrange|organi[sz]e|submit|file|sign|print|scan|study|practi[cs]e|review|proofread|eat|draft|register|apply|ask|meet|invite|take|bring|get|grab|fetch|collect|replace|install|update|upgrade|back up|pack|unpack|vacuum|mow|iron|fold|mop|paint|hang|build|assemble|research|learn|attend|confirm|follow up|reply|respond|contact|charge|refill|empty|donate|sell|ship|mail|deposit|transfer|read|exercise|work out|go to|stop by|reserve|check in|lock|sort|tidy|trim|hoover|decorate|post|chase|repot|prune|top up|look into|edit|publish|rehearse|revise|wrap|dust|descale|defrost|upload|download|rake|sweep|polish|service|choose|finali[sz]e|hand in|sort out|do (?:the|my|some)'
/** Deeds that need nothing behind them. */
const whole =
  'do (?:laundry|dishes|homework|yoga|pilates|taxes|shopping|cleaning|ironing|washing|hoovering|exercises|revision|research|prep|meal prep|stretches|paperwork|accounts)|make (?:an appointment|dinner|lunch)'
/** They may as well be things, and so are deeds only with what they are done to: "test the alarm". */
const alsoThings =
  'frame|plant|test|count|measure|cut|weed|turn|tune|oil|grease|bleed|drain|patch|sand|varnish|plaster|tile|wire|drill|glue|screw|heat|freeze|roast|boil|wax|proof|label|weigh|grade|tutor|coach|brief|present|release|merge|monitor|audit|invoice|quote|estimate|survey|brush|groom|worm|host|serve|soak|bleach|steam|press|sew|hem|mount|carve|sketch|record|film|shoot|photograph|lease|rent|refund|appeal|load|shovel|sync|run'
const others =
  'check|find|look for|search for|inspect|dig|harvest|treat|restring|tighten|unblock|inflate|pump up|recycle|take out|put out|put up|put away|take down|bring in|bring back|give back|drop in|hand over|hand out|fill in|fill out|fill up|look after|warm up|chop|peel|stock up|restock|refresh|rerun|rewrite|rework|transcribe|photocopy|laminate|memori[sz]e|teach|interview|hire|onboard|deploy|debug|refactor|configure|migrate|reconcile|negotiate|volunteer|babysit|bathe|vaccinate|muck out|congratulate|apologi[sz]e|cater|wash up|put(?= (?:the|my|our) [a-z]+ (?:out|away|to bed|(?:in|into) (?:the )?(?:bath|bed|oven|fridge|freezer|microwave|dryer|dishwasher|washing machine|post|mail))\\b)|rinse|scrub|wipe|disinfect|declutter|rearrange|mend|knit|compose|digiti[sz]e|answer|follow-up|nudge|ping|warn|notify|inform|consult|investigate|compare|pick|decide|source|borrow|lend|exchange|claim|dispute|subscribe|unsubscribe|enrol?l|vote|pray|meditate|stretch|relax|pack up|unload|clear out|pencil in|lock up|unplug|plug in|reboot|reinstall|type up|write up|note down|print out|mail out|send out|send off|hand back|get in touch|touch base|catch up|meet up|go for|head to|drive to|walk to|fly to|travel to|nip to|pop to|pop in|swing by|drop by|stop off|complain to|speak to|speak with|talk to|chat to|chat with|listen to|watch|try|sign up|sign off|sow|deliver|insure|cancel(?= (?:my|our|the) .*(?:subscription|membership|booking|contract|policy|account))'

const imperative = new RegExp(
  `^(?:(?:${whole})(?= |$)|(?:${verbs}|${others})\\s+\\S|(?:${alsoThings}) (?:the|my|our|a|an|his|her|their|all|some) )`,
  'i',
)
const notATask =
  /^(?:phone|water|mail|text|email|post|book|plant|dust) ones?$|^(?:text|email|message|call|mail) from\b|^\w+ (?:#?[\w-]+ ){0,2}(?:(?:has|have|had|was|were) (?:been |now |just |already )?\w+(?:ed|pt|nt|ne|en)|will (?:be|arrive|ship|come|happen))\b|^(?:\w+(?: up| off)?) (?:me|you|yourself|it|that|this|them|him|her|us)(?: |$)|^get (?:lost|out|going|started|rid)\b|^do the same\b|^\w+ (?:the|its|their|that|my) (?:priority|due date|date|deadline|tag|tags|reminder|repeat|notes?|time) (?:off|from|of|on)\b|^(?:write|draft|compose|prepare|make|plan|read|find|choose|pick) .+ for me\b|^(?:run|put) .+ (?:by|past) me$|^(?:take|make|do) (?:that|it|this) |^(?:read|write|tell|send) me\b|^(?:check|take) (?:a look|care)\b|^ask me\b|^(?:find|look for|search for) ["“]|^(?:do|try|check|answer|watch|choose|pick) the (?:first|second|third|fourth|fifth|sixth|last|next|other|same|rest|\d+\w*)(?: (?:one|ones|task|thing))?$|^(?:plan|schedule|organi[sz]e) (?:my|the|our) (?:day|week|morning|afternoon|evening)\b/iu
const sentence =
  /\b(?:is|are|was|were|isn't|aren't|because|needs? to|ha(?:s|ve) (?:to|been)|must|smells?|looks?|feels?|tastes?|sounds?|if|unless|would|could|should)\b/i

/** "ring comes with a box": a thing, and what is told of it. */
const told =
  /^\p{L}+ (?:comes|came|goes|went|wants|says|said|arrives|arrived|broke|died|has|won't|can't|doesn't|didn't)\b/iu

const dated = /\d|\b(?:today|tonight|tomorrow|\p{L}{3,}day|week|weekend|month)\b/iu
const same = /^do the same\b/i
const orders =
  /^do (?!(?:i|we|you|they|people|these|those|any|all|both)\b)(?!.*\b(?:have|need|get|go|know|want|like|come|clash|overlap|mean|make|take|use|look|sound|feel|work|cost|grow|open|close|start)\b)/i

/** "do interview 3 on saturday" is no question, whatever other sentences with "do" are. */
export const isOrder = ({ text, asks }: { text: string; asks: boolean }): boolean =>
  !asks && (same.test(text) || (orders.test(text) && dated.test(text)))

/** Whether a text begins like something that one does, such as "buy milk". */
export function isImperative(text: string): boolean {
  if (!imperative.test(text)) return false
  return !notATask.test(text) && !sentence.test(text) && !told.test(text)
}
