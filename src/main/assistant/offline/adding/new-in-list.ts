/** What is to be added, and the list that is named before it. */
export interface NewInList {
  what: string
  list: string
}

const name =
  '(?:my |the |our |a )?(?:new )?(?:list (?:called |named )?)?"?([\\p{L}][\\p{L}\\p{N}&\'-]*(?: [\\p{L}\\p{N}&\'-]+)?)"?'
const noun = '(?:tasks?|todos?|to-dos?|items?)'
const forList = new RegExp(
  `^for ${name},? (?:i|we) (?:(?:also|still|just|really) )*(?:need|have|want|must|should|'ve got|got)(?: to)?:? (.+)$`,
  'iu',
)
/** "new task in Home: oil the hinges" */
const newInList = new RegExp(
  `^(?:(?:add|create|make) )?(?:a |an |another )?(?:new )?${noun} (?:in|under|for|on|to) ${name} ?[:,-] (.+)$`,
  'iu',
)
/** "new garden task: oil the hinges" */
const newOfList = new RegExp(
  `^(?:(?:(?:add|create|make) )?(?:an? |another |one more )?new|(?:add|create|make) (?:an?|another|one more)) ([\\p{L}][\\p{L}\\p{N}&'-]*) ${noun}(?: ?[:,-] | (?:to|for) )(.+)$`,
  'iu',
)
/** Of what kind it is, and not where it goes. */
const kinds =
  /^(?:task|todo|quick|small|little|short|simple|separate|different|single|second|third|last|extra|further|following|daily|weekly|monthly|yearly|recurring|repeating|urgent|important|high|medium|low|top|priority|big|easy|one-off|more|new)$/i

/** "for the conference I need to print the poster", "new garden task: oil the hinges" */
export function readNewInList(text: string): NewInList | null {
  const [, list, what] = forList.exec(text) ?? newInList.exec(text) ?? newOfList.exec(text) ?? []
  return list === undefined || what === undefined || kinds.test(list) ? null : { what, list }
}
