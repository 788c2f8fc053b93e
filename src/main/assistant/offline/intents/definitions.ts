/** What things in the app are, and what becomes of them: each with the questions that ask for it. */
export type Definition = readonly [pattern: RegExp, answer: string]

const whatIs = (words: string) =>
  new RegExp(
    `^(?:what(?:'s| is| are| does)|what do you mean by|explain|tell me what)(?: (?:an?|the|your|those|these))? (?:${words})(?: (?:is|are|mean|for|do|good for|used for|exactly|here|in (?:this|the) app|in offhand|anyway))*$`,
    'i',
  )
const byMistake = '(?:by (?:mistake|accident)|accidentally|wrong(?:ly)?)'

const getsBack =
  'Yes: say "undo" right away, or "restore" and its title later. The trash keeps what was deleted for 30 days.'
const notGone =
  'No: the trash keeps what was deleted for 30 days. Say "undo" right away, or "restore" and its title later.'
const undoes =
  'Yes: say "undo", or press Undo below an answer; say it again to go further back, and "redo" to go forward.'

export const definitions: readonly Definition[] = [
  [
    /^(?:what|which) notes (?:do i have|have i got|are there)$|^(?:show|list|read)(?: me)? (?:all )?my notes$/i,
    'Notes belong to a task: say "show the notes of milk" to read them.',
  ],
  [
    /^(?:what|which|show|list)(?: me)?(?: all)?(?: the| my)? (?:tasks|ones|things)(?: (?:that|which))? (?:have|has|with|got)(?: an?| any)? (?:reminders?|alarms?)(?: set)?$/i,
    "I can't list tasks by their reminders; open a task in the list to see its reminders.",
  ],
  [
    whatIs('(?:saved |custom |smart )?(?:views?|filters?|smart lists?|saved search(?:es)?)'),
    'A saved view keeps a question such as "overdue work tasks" in the sidebar and always shows what fits it now. Ask for some tasks, then say "save this as a view called Late".',
  ],
  [
    whatIs('lists?'),
    'A list holds tasks that belong together, such as Work or Home; a task is in one list at most. Say "create a list called Travel", or "move milk to my shopping list".',
  ],
  [
    whatIs('(?:tags?|labels?|hash ?tags?)'),
    'A tag is a word such as #call that you put on tasks of any list; a task can have many. Say "tag milk with shop", then "show everything tagged shop".',
  ],
  [
    whatIs('(?:sub ?-?tasks?|steps?)'),
    'A step is a smaller task below another one. Say "break the party into invitations, cake and music".',
  ],
  [
    /^(?:what(?:'s| is| are) (?:an? |the )?priorit(?:y|ies)|what (?:does|do) (?:an? |the )?(?:(?:high|medium|low) )?priorit(?:y|ies) (?:mean|do))$/i,
    'A priority says how much a task matters: high, medium or low. Say "make the report high priority", then "what is urgent?".',
  ],
  [
    whatIs('inbox'),
    'The inbox holds the tasks that are in no list yet. Say "show my inbox", or "move milk to my shopping list".',
  ],
  [
    whatIs('(?:trash|bin)'),
    'The trash keeps what was deleted for 30 days. Say "what is in the trash?", or "restore" and a title.',
  ],
  [
    /^(?:can|could|how (?:can|do)) (?:i|you|we) (?:get|bring|have) (?!it back$|that back$|them back$).*\bback\b.*\b(?:delet|remov|thr(?:ow|ew))\w*\b/i,
    getsBack,
  ],
  [
    /\b(?:delet|remov)\w*\b.*\b(?:is|are) (?:it|they|that|the task) (?:really )?(?:gone|lost)\b|^(?:are|is) (?:deleted|removed) .*\b(?:gone|lost|forever)\b/i,
    notGone,
  ],
  [
    new RegExp(
      `^(?:(?:if|when|what if|suppose|say) (?:i|we) .*\\b(?:delet|remov|trash|bin|thr(?:ow|ew))\\w*\\b.*|.*\\b(?:delet|remov)\\w* .*${byMistake}.*)\\b(?:back|restor|recover|undo|undelete|gone|lost|forever)\\w*\\b.*$`,
      'i',
    ),
    getsBack,
  ],
  [
    new RegExp(
      `^(?:if|when|what if) (?:i|we) .*\\b(?:mess|screw|mistake|wrong|change my mind|break|mix)\\w*\\b.*\\b(?:undo|back|revert|fix|reverse)\\w*\\b.*$|^(?:can|could) (?:i|we|you) (?:undo|take back|reverse|revert) (?:things|stuff|mistakes|changes|something)\\b.*$`,
      'i',
    ),
    undoes,
  ],
]
