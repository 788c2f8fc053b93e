import { defineIntent } from '../intent.ts'

/** What the assistant can do, with words that work. */
const helpText = `I look after your tasks. Say it in your own words, for example:
- "add buy milk tomorrow at 5pm"
- "show my tasks", "what's due today?"
- "complete the milk", "rename it to oat milk"
- "push the dentist to Friday", "make it high priority"
- "delete the second one", "undo"`

const helps =
  /^(?:help(?: me)?(?: out)?|i need (?:some )?help|\?+|(?:can|could|would) you help(?: me)?(?: out)?|what (?:else |all )?can (?:you|u|i) (?:even |actually |really )?(?:do|say|ask|help(?: me)? with)(?: here| for me| you)?|what (?:you|i) can (?:do|say|ask)(?: here| for me| you)?|what do you do|what are you(?: able to do| for)?|who are you|what is this|(?:what|how) does (?:this|it) (?:do|work)|how do(?:es)? (?:you|this(?: app| thing)?|it|offhand) work|how do i (?:use|start)\b.*|commands|instructions|options|what (?:commands|things) .*|tell me (?:more )?about (?:yourself|you)|explain(?: yourself| how (?:you|this|it) works?)?|how can you help(?: me)?)$/i
const asksHow =
  /^(?:how (?:do|can|would|should|could) (?:i|you|we|one)|how to|can i|may i|is it possible to|is there (?:a|any) way to|what happens (?:if|when)|what does .* do) .*\b(?:add|creat|delet|remov|complet|finish|renam|mov|reschedul|postpon|undo|tag|list|task|todo|reminder|priorit|repeat)/i

export const help = defineIntent<true>({
  name: 'help',
  examples: [
    { say: ['help'], reply: helpText },
    { say: ['what can you do?'], reply: helpText },
  ],
  recognise: ({ raw, text }) => {
    const plain = raw.replace(/[\s?!.]+$/, '')
    return helps.test(plain) || helps.test(text) || asksHow.test(text) || raw === '?' ? true : null
  },
  act: () => helpText,
})
