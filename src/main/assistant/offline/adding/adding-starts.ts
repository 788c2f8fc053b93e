import { nounOfTask as noun } from './adding-otherwise.ts'

/** What people say before a new task; the task is what follows. */
export const addingStarts = [
  /^(?:add (?:an? )?)?(?:note|reminder|memo) (?:to|for) (?:self|myself|me)(?:\s*[:,-]\s*|\s+(?=\S))/i,
  /^(?:pencil|slot|squeeze|fit) in (?=\S)/i,
  /^must (?:also |really )?(?=\p{L}+ \S)/iu,
  new RegExp(
    `^(?:add|create|make|put|insert|enter|set(?: up)?|log|new|start)(?: me)?(?: (?:a|an|another|one more|new|the|this|following))* ${noun}(?: (?:to|on|in) (?:my|the) (?:list|tasks))?(?:(?:\\s*[:,-]\\s*|\\s+)(?:to|for|called|named|titled|saying|that says|about|that)?\\s*|$)`,
    'i',
  ),
  /^add(?: (?:to|on) (?:my|the) (?:(?:todo|to-do|task) )?(?:list|tasks|todos)\s*[:,-]?)?(?:\s*:)?(?:\s+|$)/i,
  /^(?:jot|note|write) (?:this|that|it) down\s*[:,-]\s*/i,
  /^(?:set|add|stick|pop|put|leave|make|create)(?: me)? an? (?:reminder|note)(?: in| up| down)?(?: for me)? (?:to|for|about) (?!the (?:task|todo)\b)/i,
  /^(?:make|take) an? (?:note|reminder) (?:to|of|that)(?: (?:i|we) (?:need|have|should|must|ought)(?: to)?)?\s+/i,
  /^(?:get|tell|ask) me to (?!(?:do|know|see|say)\b)/i,
  /^(?:prompt|ping|nudge|alert|notify|poke|buzz|prod|bug|pester) me (?:to|about) (?!(?:do|know|see|say)\b)/i,
  /^(?:give me a (?:shout|nudge|poke|buzz|prod|reminder|heads[ -]up)|i(?:'ll)? need (?:reminding|a reminder|a nudge)) (?:to|about|of|that i (?:need|have) to)\s+/i,
  /^(?:jot|note|write|put|stick|pop) down(?: that (?:i|we) (?:need|have)(?: to)?| to)?(?:\s*:)?\s+/i,
  /^remind me(?:\s*:)?(?: (?:to|about|of|(?:that )?i (?:need|have|must|should|ought)(?: to)?|that))?(?:\s+|$)/i,
  /^(?:i(?:'ve| have)? (?:also )?(?:really |still )?(?:need|have|got|gotta|must remember|need to remember|have to remember)|i(?:'ve)? gotta|we (?:need|have)|have|need|gotta|got|must remember|i must remember|i have got) to ?:? (?:remember (?:to )?)?/i,
  /^(?:(?:i|we)(?:'ve)? )?gotta /i,
  /^(?:i|we)(?:'ve| have)? (?:keep|kept|(?:always )?been) meaning to /i,
  /^i (?:should|would|'d) (?:also |really )*like to /i,
  /^(?:i(?:'ve)?|we(?:'ve)?)(?: have| got| have got)? (?:an? |another |some |my )(?=.+ due (?:on |by |at |next |this |today|tomorrow|\p{L}+day|in )?)/iu,
  /^(?:i (?:(?:really|probably|also|definitely|still) )*(?:must|should|ought to|'?ll have to|will have to|want to|wanna|would like to)|i'd (?:like|love) to|i'(?:ll|d better)) (?:(?:really|probably|also|definitely|still) )*(?:to )?(?=\S)/i,
  /^(?:track|make a note (?:to|of|that i (?:need|have) to)|leave me a (?:note|reminder) to)\s+/i,
  /^(?:i |we )?(?:don'?t|do not|never|let'?s not|mustn'?t|must not|can'?t|cannot|shouldn'?t|should not|(?:had |'d )?better not|don'?t want to)(?: let me)? forget(?:\s*:)?(?: (?:to|about|that i (?:need|have) to|that))?\s+/i,
  /^(?:remember|make sure(?: i(?: remember)?| to)?|be sure)(?: (?:to|that i))?\s+/i,
  /^(?:todo|to-do) (?!list\b|items?\b|app\b|tasks?\b)/i,
  /^(?:new|next|another) one(?: for (?:the|my) list)?\s*[:,-]\s*/i,
  /^(?:todo|to-do|to do|task|reminder|note to self|note|memo|jot|new|new task|new todo)(?:\s*:|\s+[-\u2013\u2014]\s)\s*/i,
]
