import { defineIntent } from '../intent.ts'
import { definitions, type Definition } from './definitions.ts'

const asking =
  '^(?=.*\\?|(?:how|where|what|which|who|is|are|do|does|can|could|will|am|tell|i want to know|should)\\b)'
const about = (words: string) => new RegExp(`${asking}.*(?:${words})`, 'i')
const local =
  'Your tasks and conversations are stored on this computer only, and the embedded assistant needs no network. Only when you connect a language model, the messages that it answers leave the machine, and each answer says so.'
const rules =
  'I am a set of rules inside the app, not a language model: I answer at once and without a network. You can connect a language model in the settings for everything beyond tasks.'

const topics: readonly Definition[] = [
  ...definitions,
  [
    about(
      '\\b(?:data|tasks?|todos?|messages?|chats?|everything|they)\\b.*\\b(?:stored?|saved?|kept|private|secure|safe|encrypted|located|uploaded|cloud|leave|shared)\\b',
    ),
    local,
  ],
  [
    about(
      '\\b(?:stored?|saved?|private|upload|share|send)\\b.*\\b(?:data|cloud|server|internet)\\b|\\bprivacy\\b|\\boffline\\b|\\b(?:need|without|use|access|require|an?|are you)(?: an?| the)? (?:internet|online)\\b|\\bnetwork\\b|\\bspy(?:ing)?\\b',
    ),
    local,
  ],
  [
    about(
      '\\b(?:connect|use|add|set up|choose|switch to|plug in|enable)\\b.*\\b(?:language model|llm|gpt[\\w.-]*|chatgpt|claude|gemini|ollama|openai|ai model|api key|another model|provider)\\b',
    ),
    'Open the settings and choose a provider under "Who answers". The model of a message is chosen below the message field.',
  ],
  [
    /^(?:are|r) (?:you|u) (?:an? )?(?:ai|chatgpt|gpt[\w.-]*|claude|gemini|siri|alexa|bot|robot|language model|llm|human|person|real)(?: .*)?$|^(?:do|does) (?:you|u|this|it|the app) (?:use|run on|have) (?:ai|gpt[\w.-]*|chatgpt|an? (?:ai|llm|language model)|artificial intelligence)$|^(?:what|which) (?:ai|model|llm|language model) (?:are you|is this|do you use|powers you)(?: .*)?$/i,
    rules,
  ],
  [
    /^(?:where(?:'s| is| are)|what happens to|who (?:can )?(?:sees?|reads?|has)|is|are) (?:all )?(?:this|it|my|the|our) ?(?:data|tasks|todos|stuff|files?|information|info|conversations?)?(?: (?:safe|private|secure|encrypted|stored|saved|kept|confidential|local))?(?: here| with you)?$/i,
    local,
  ],
  [
    /^(?:what|which)(?: other)? languages? (?:do|can|are) (?:you|i|we|it)\b.*|^(?:do|can) (?:you|i) (?:speak|understand|talk|write|use)(?: to you)?(?: in)? (?:german|spanish|french|portuguese|italian|english|other languages|another language|.*\blanguages?)\b.*$/i,
    'In the chat I understand English; the box above the list also reads dates in German, Spanish, French, Portuguese and Italian. A connected language model speaks more.',
  ],
  [
    /\bdifference\b.*\b(?:lists?|tags?)\b.*\b(?:lists?|tags?)\b|^(?:should i use|what(?:'s| is) better,?) (?:an? )?(?:lists?|tags?) or (?:an? )?(?:lists?|tags?)$/i,
    'A task is in one list, such as Work, and can have any number of tags, such as #call.',
  ],
  [
    /^(?:can|could|will|would|do|does) (?:you|it|this|this app|the app|offhand) (?:also )?(?:remind|notify|alert|email|text|message|call|ping) me (?:by|via|through|over|on|with) (?:an? |my )?(?:e?-?mail|text|sms|phone|whatsapp|message|mobile|watch|call)s?$/i,
    'No: reminders are shown on this computer, while the app is running.',
  ],
  [
    /^(?:can|could|how (?:can|do)) (?:i|we) (?:share|send) (?:a |my |the |this |our )?(?:list|lists|tasks?|todos?)\b.*$|\b(?:share|collaborate on) (?:a |my |the |this |our )?(?:list|lists|tasks)\b/i,
    'Offhand keeps its lists on this computer and shares them with nobody. "Export" in the menu of the window writes a file that you can send.',
  ],
  [
    about('\\bprint(?:ing|ed)?\\b.*\\b(?:list|lists|tasks?|todos?|this|it|them)\\b'),
    'Yes: "Print" in the File menu of the window prints the list that you see.',
  ],
  [
    /^(?:can|could|does|will|is) (?:this app|the app|offhand|this)(?: also| able to)? (?:remind|send|give|notify|have|do|set)(?: me)?(?: (?:an?|any|some|the))? ?(?:reminders?|notifications?|alerts?|of|about|before|when)\b.*$/i,
    'Yes: say "remind me to call mom tomorrow at 5pm", or "remind me of the dentist an hour before".',
  ],
  [
    /^what happens (?:if|when|once|after) (?:i|we) (?:close|quit|exit|shut(?: down)?|leave) (?:the app|this|it|offhand|the window|you|my computer)(?: down)?$/i,
    'Nothing is lost: your tasks and conversations stay on this computer. Reminders are shown while the app is running.',
  ],
  [
    /^(?:can|should) i trust (?:you|this|it|offhand)\b.*|^do you (?:learn|remember|train|listen|watch|track|collect|sell)\b.*(?:me|data|tasks|everything|that|us)$/i,
    local,
  ],
  [
    /^(?:what(?:'s| is)|do you have) (?:your|a) name$|^who (?:made|built|created|wrote|is behind) (?:you|this|offhand|it)(?: app)?$/i,
    'I am Offhand, an open source assistant for your tasks that runs on this computer.',
  ],
  [
    /\b(?:google|outlook|apple|icloud|exchange)\b.*\bcalend[ae]rs?\b|\bcalend[ae]r (?:sync|integration|connection|app)\b|\b(?:connect|sync|integrate|link)\b.*\b(?:calend[ae]rs?|google|outlook|slack|notion|todoist|e?mail|gmail|siri|alexa)\b/i,
    'Offhand does not connect to calendars or other services. "Export" in the menu of the window writes iCalendar files that a calendar can read.',
  ],
  [
    /^(?:can|do|does|could|will) (?:you|it|this|offhand|the app) (?:also )?(?:access|see|read|check|open|use|connect to|look at|control|send|write|get into) (?:to )?(?:my |our |the |an? )?(?:calend[ae]rs?|e?mails?|inbox|contacts|camera|location|files|text messages|phone|slack|whatsapp)\b.*$/i,
    'No: I only see the tasks in this app. "Import" and "Export" in the menu of the window exchange files with other apps.',
  ],
  [
    /^how many (?:tasks|lists|todos|tags) (?:can|may|am) i\b.*$|^is there an? (?:limit|maximum)\b.*$/i,
    'There is no limit: ten thousand tasks and more are fine.',
  ],
  [
    /^what happens (?:when|if|after|once) (?:i|you|we) (?:complete|finish|tick|check|do)\b.*\b(?:repeat|recurr|daily|weekly|monthly|every)/i,
    'A repeating task comes back with its next date when you complete it.',
  ],
  [
    /^what happens (?:when|if|after|once|to) .*\b(?:complete|completed|finish|finished|tick|check|done)\b(?!.*\bdelete)/i,
    'It is marked as done and kept: say "show completed tasks" to see it, or "reopen" and its title to open it again.',
  ],
  [
    /^where (?:do|does|are|is) (?:you|it|this|offhand|the app) (?:keep|store|save|put)\b.*$/i,
    local,
  ],
  [
    about('\\b(?:account|sign (?:up|in)|log ?in|register)\\b(?! (?:for|at|to|with)\\b)'),
    'No account is needed: everything is kept on this computer.',
  ],
  [
    about('\\b(?:short ?cuts?|hot ?keys?|key ?board|key bindings?)\\b'),
    'Yes: press "?" in the list to see every keyboard shortcut.',
  ],
  [
    about('\\bexport(?:ing)?\\b|\\bback(?:ing)? ?ups?\\b'),
    'Use "Export" in the menu of the window: JSON, todo.txt, iCalendar, CSV and Markdown. Your tasks stay where they are.',
  ],
  [
    about(
      '\\bimport(?:ing)?\\b|\\b(?:come|switch|migrate|move) (?:over )?from (?:todoist|ticktick|things|wunderlist|any\\.do|microsoft to ?do)',
    ),
    'Use "Import" in the menu of the window: it reads JSON, todo.txt, iCalendar, Markdown, and the CSV files of Todoist and TickTick, and shows what it will do first.',
  ],
  [
    about(
      '\\bdark (?:mode|theme)\\b|\\blight (?:mode|theme)\\b|\\btheme\\b|\\bappearance\\b|\\bfont size\\b',
    ),
    'The window is light or dark as your system is.',
  ],
  [about('\\bsettings?\\b|\\bpreferences\\b'), 'The settings open from the menu of the window.'],
  [
    about(
      '\\b(?:mobile (?:app|version)|ios|android|iphone|web version)\\b|\\bon (?:my|a|the) (?:phone|tablet|ipad)\\b|\\bphone (?:app|version)\\b|\\bapp for (?:my |the |an? )?(?:phone|iphone|android|tablet|ipad|watch)\\b|\\bwith my (?:phone|devices?)\\b|\\bsync(?:ed|ing|hronise|hronize)?\\b',
    ),
    'Offhand is a desktop app and keeps everything on this computer; it has no sync of its own. Export and import carry tasks elsewhere.',
  ],
  [
    about(
      '\\bhow long\\b.*\\b(?:trash|deleted|bin)\\b|\\b(?:what happens (?:to|with|when)|where (?:are|do))\\b.*\\b(?:deleted?|trash|bin)\\b(?! (?:an? |the |my )?(?:list|tag))|\\b(?:deleted tasks|trash)\\b.*\\b(?:kept|stay|gone|forever)\\b',
    ),
    'Deleted tasks stay in the trash for 30 days. Say "restore" and the title to bring one back.',
  ],
  [
    /^how much (?:does|is|do) (?:this|it|offhand|the app|you)(?: app)?(?: cost)?$|^is (?:this|it|offhand|the app) (?:really )?free$|^do(?:es)? (?:you|it|this|this app|the app|offhand) cost (?:anything|something|money|much)$/i,
    'Offhand is free and open source.',
  ],
  [
    about(
      '\\b(?:free|cost|price|pricing|subscription|pay)\\b.*\\b(?:app|offhand)\\b|\\b(?:app|offhand) (?:free|cost)',
    ),
    'Offhand is free and open source.',
  ],
]
const speaksOfTask =
  /^(?:is|are|do i have|when|add|remind|put|show|list|find) (?:the |my )?(?:task|todo)s? /i
const longest = 16

/** Questions about the app itself. */
export const aboutApp = defineIntent<string>({
  name: 'about-app',
  examples: [
    { say: ['where is my data stored?'], reply: local },
    { say: ['are you chatgpt?'], reply: rules },
    {
      say: ['is there a keyboard shortcut list?'],
      reply: 'Yes: press "?" in the list to see every keyboard shortcut.',
    },
  ],
  recognise: ({ raw, text, asks }) => {
    if (text.split(' ').length > longest || speaksOfTask.test(text)) return null
    const plain = raw.replace(/[\s?!.]+$/, '')
    return (
      topics.find(
        ([pattern]) =>
          pattern.test(text) || pattern.test(plain) || (asks && pattern.test(`${text}?`)),
      )?.[1] ?? null
    )
  },
  act: (answer) => answer,
})
