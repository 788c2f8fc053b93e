import type { Priority } from '../../../../shared/todos/todo.ts'
import { defineIntent } from '../intent.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'

interface PriorityChange {
  target: Target
  priority: Priority
}

const levels: ReadonlyMap<string, Priority> = new Map([
  ['p1', 'high'],
  ['1', 'high'],
  ['top', 'high'],
  ['high', 'high'],
  ['highest', 'high'],
  ['urgent', 'high'],
  ['important', 'high'],
  ['very important', 'high'],
  ['critical', 'high'],
  ['p2', 'medium'],
  ['2', 'medium'],
  ['medium', 'medium'],
  ['normal', 'medium'],
  ['p3', 'low'],
  ['3', 'low'],
  ['low', 'low'],
  ['lowest', 'low'],
  ['unimportant', 'low'],
  ['not important', 'low'],
  ['not urgent', 'low'],
  ['p4', 'none'],
  ['4', 'none'],
  ['no', 'none'],
  ['none', 'none'],
])

const level = '(top|highest|high|medium|normal|lowest|low|no|p?[1-4])'
const quality =
  '(very important|(?:the )?most important(?: thing| one| task)?|the (?:urgent|important) one|not important|not urgent|important|urgent|critical|unimportant)'
const forms = [
  new RegExp(
    `^(?:lower|raise|drop|bump|reduce|increase)(?: up| down)? (.+?)(?:'s priority)?(?: up| down)? to ${level}(?: priority)?$`,
    'i',
  ),
  new RegExp(
    `^(?:make|set|mark|change|give|flag|update|put) (.+?)(?: (?:to|as|with|a|at|is|be|on))* ${level}(?:[ -]priority)$`,
    'i',
  ),
  new RegExp(
    `^(?:make|set|mark|change|give|flag|update) (.+?)(?:'s)?(?: (?:to|as|with|a|at))* priority(?: to| as| of)? ${level}$`,
    'i',
  ),
  /^(?:make|set|mark|change|give|flag|update) (.+?)(?: (?:to|as|with|a|at))* (p[1-4])$/i,
  /^(?:make|set|mark|flag) (it|that|this|them|both|those|all of them)(?: (?:to|as))? (high|medium|low)(?: too| as well)?$/i,
  /^(?:flag|mark|rate|rank) (.+?) as (high|medium|low)(?: too| as well)?$/i,
  new RegExp(`^(?:make|set|mark|flag) (.+?)(?: (?:to|as|to be))* ${quality}$`, 'i'),
  new RegExp(
    `^(.+?)(?: is| are|'s|'re)(?: really| very| now| pretty| super| so| extremely| quite| kind of| also)* ${quality}(?: too| as well)?$`,
    'i',
  ),
  new RegExp(
    `^(.+?)(?:'s|'re| is| are| has| should be| should have)(?: now| only| just)*(?: a)? ${level}[ -](?:priority|prio)$`,
    'i',
  ),
  /^(.+?)(?:'s|'re| is| are| should be)(?: now| only| just)* (p[1-4]|high|medium|low)$/i,
]
const reversed = new RegExp(
  `^(?:set|change|make|update|put) (?:the )?priority (?:of|for|on) (.+?) (?:to|as|at) (?:be )?${level}(?: priority)?$`,
  'i',
)
const raises =
  /^(?:prioriti[sz]e|star|flag(?!.* as )|(?:raise|increase|up|bump(?: up)?) the priority (?:of|on|for)) (.+)$/i
const removes = /^(?:(?:remove|clear|delete|drop) (?:the )?|no )priority (?:from|of|on|for) (.+)$/i
const unimportant =
  /^(.+?) (?:isn't|is not|aren't|are not)(?: that| very| so| really)? (?:important|urgent|a priority)(?:,? (?:so |it's |make it |they're )?(?:low|low priority|lower priority))?$/i
/** "it's not that urgent any more" */
const itMattersLess =
  /^(it|that|this|(?:that|this) one)(?:'s not| isn't| is not)(?: that| very| so| really| all)* (?:important|urgent|a priority)(?: any ?more| after all)?$/i
/** "medium for that one" */
const levelFor =
  /^(?:an? )?(high|medium|low) for (it|that|this|them|both|those|these|(?:that|this|the other|the (?:first|second|third|last)) one|both of (?:them|those|these))$/i
/** "high priority both", "low priority for the roses" */
const bareLevel =
  /^(high|medium|low|top) priority (?:for |on |to )?(it|that|this|them|both|those|these|all .+|both .+|the .+|my .+)$/i
const lowers = /^(?:deprioriti[sz]e|(?:lower|reduce|decrease) the priority of) (.+)$/i
const levelFirst = new RegExp(
  `^(?:set|give|assign|use) (?:a )?${level}[ -]priority (?:for|to|on) (.+)$`,
  'i',
)

/** "the roof is high, the gate": two sentences. */
const several = /(?:'s|'re| is| are)(?: a)? (?:high|low|medium|top|urgent|important|p[1-4])\b/i

function levelOf(name: string | undefined): Priority | undefined {
  if (/most important|the (?:urgent|important) one/i.test(name ?? '')) return 'high'
  return levels.get(name?.toLowerCase() ?? '')
}

function readForms(text: string): [string, Priority] | null {
  const match = [levelFirst, bareLevel, levelFor].map((form) => form.exec(text)).find(Boolean)
  const [, first, subject] = match ?? []
  const given = levelOf(first)
  if (subject !== undefined && given !== undefined) return [subject, given]
  for (const form of [reversed, ...forms]) {
    const [, phrase, name] = form.exec(text) ?? []
    const priority = levelOf(name)
    if (phrase !== undefined && priority !== undefined && !several.test(phrase)) {
      return [phrase, priority]
    }
  }
  return null
}

function readChange(text: string): [string, Priority] | null {
  const single: [RegExp, Priority][] = [
    [raises, 'high'],
    [lowers, 'low'],
    [removes, 'none'],
    [unimportant, 'low'],
    [itMattersLess, 'low'],
  ]
  for (const [pattern, priority] of single) {
    const phrase = pattern.exec(text)?.[1]
    if (phrase !== undefined) return [phrase, priority]
  }
  return readForms(text)
}

/** "the rota is the most important thing this week" */
const forNow =
  /(?<=(?:important|urgent|critical|priority|thing|one|task))(?: (?:this week|today|right now|again|of all|at the moment|for now|after all|on (?:the|my) list))+$/i

export const setPriority = defineIntent<PriorityChange>({
  name: 'set-priority',
  examples: [
    {
      before: ['Report'],
      say: ['make the report high priority'],
      reply: '"Report" now has high priority.',
      after: ['Report !high'],
    },
    {
      before: ['Report'],
      say: ['set priority of report to low'],
      reply: '"Report" now has low priority.',
      after: ['Report !low'],
    },
    {
      before: ['Report !high'],
      say: ['remove the priority from the report'],
      reply: '"Report" no longer has a priority.',
      after: ['Report'],
    },
    {
      say: ['add report', 'mark it as urgent'],
      reply: '"Report" now has high priority.',
      after: ['Report !high'],
    },
  ],
  recognise: ({ text: said, asks }, { reading }) => {
    const text = said.replace(forNow, '')
    const [phrase, priority] = (asks ? null : readChange(text)) ?? []
    const target = phrase === undefined ? null : readTarget(phrase, reading)
    return target === null || priority === undefined ? null : { target, priority }
  },
  act: ({ target, priority }, situation, clause) =>
    updateSteps({ target, values: { priority }, verb: 'change' }, situation, clause),
})
