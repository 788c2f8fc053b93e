import { outsideQuotes } from './outside-quotes.ts'
import type { Repaired } from './repair-words.ts'

/** What people write for a word who type fast, and the word; nobody calls a task so. */
const forms: ReadonlyMap<string, string> = new Map(
  [
    "ive i've|im i'm|isnt isn't|arent aren't|wasnt wasn't|dont don't|doesnt doesn't|didnt didn't|havent haven't|havnt haven't|hasnt hasn't|wont won't|cant can't|shouldnt shouldn't|wouldnt wouldn't|couldnt couldn't|theyve they've|youve you've|theyre they're|youre you're|hes he's|shes she's|itll it'll|thatll that'll|shouldve should've|wouldve would've|couldve could've",
    "whats what's|wats what's|wuts what's|whts what's|whens when's|wheres where's|hows how's|thats that's|theres there's|wat what|wot what|wut what|wht what|wher where|wich which|y'all you all",
    'cld could|cud could|wld would|wud would|shld should|shud should|hav have|hve have|wanna want to|wana want to|gonna going to|gunna going to|gona going to|hafta have to|tryna trying to|needa need to|imma i will|lemme let me|gimme give me|remindme remind me|rember remember|remeber remember|remmber remember|rmb remember|delet delete|complet complete',
    "2day today|tday today|tmoro tomorrow|2moz tomorrow|2nite tonight|tonite tonight|2moro tomorrow|2morrow tomorrow|2mrw tomorrow|tomoz tomorrow|tomo tomorrow|tmr tomorrow|tmrw tomorrow|tmw tomorrow|tomorro tomorrow|yday yesterday|yest yesterday|ystrday yesterday|midnite midnight|weds wednesday|wkend weekend|wknd weekend|wkday weekday|wkdays weekdays|wkly weekly|mthly monthly|todays today's|tomorrows tomorrow's|nxt next|oclock o'clock|b4 before|bfore before|befor before|aftr after|thru through|evry every|evryday every day|evry1 everyone|every1 everyone",
    "taks tasks|tsaks tasks|taskes tasks|prio priority|prios priorities|abt about|hw homework|pls please|plz please|plss please|pleese please|thanx thanks|thnx thanks|tnx thanks|sry sorry|srry sorry|soz sorry|teh the|hte the|cuz because|bcuz because|becuz because|bcoz because|smth something|smthg something|sth something|sumthing something|somthing something|nothin nothing|aswell as well|alot a lot|alrdy already|alredy already|agn again|fre free|dunno don't know|idk i don't know|lmk let me know|txt text|txted texted|l8r later|4get forget|subtaks subtasks|wel well|pln plan|foto photo|fotos photos|pix pictures|veiw view|calld called|canceled cancelled|ppl people|bak back|frm from|tht that|bout about|hv have|thks thanks|thnks thanks|tdy today|tmro tomorrow|tomoro tomorrow|mrng morning|mornin morning|evng evening|evenin evening|whn when|whr where|chk check|shoulda should have|coulda could have|woulda would have|nite night|thigns things|tihs this|waht what|lsit list|antything anything|bck back|shd should|shdnt shouldn't|sum1 someone|some1 someone|anyting anything|arvo afternoon|arvos afternoons|obvs obviously|obv obviously|ofc of course|jus just|jst just|prob probably|probs probably|prolly probably|defo definitely|thankyou thank you|thankx thanks|tuesd tuesday|wedn wednesday|satday saturday|wensday wednesday|tomrw tomorrow|tmorrow tomorrow|2mro tomorrow|sumone someone|w8 wait|gr8 great|str8 straight|m8 mate|ystday yesterday|yesturday yesterday|tonght tonight|tonit tonight|omfg omg|rmd remind|rmnd remind|rmind remind|h8 hate|arround around|shoping shopping|mrk mark|tga tag|dya day|yse yes|eys yes|adn and|nad and|lst list|shw show|remnd remind|luv love|stuf stuff|stuffs stuff|srsly seriously|nuthin nothing|nothn nothing",
  ]
    .join('|')
    .split('|')
    .map((pair): [string, string] => {
      const [short = '', ...long] = pair.split(' ')
      return [short, long.join(' ')]
    }),
)

/** In capitals these are initials. */
const lowerCaseOnly: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['nd', 'and'],
  ['nt', 'not'],
  ['bc', 'because'],
  ['rn', 'right now'],
])

const anyWord = /(?<![\p{L}\p{N}'#@+/&=?_-])[\p{L}\p{N}]+(?:'all)?(?![\p{L}\p{N}'/_@=&-]|\.\p{L})/gu
/** "tmoroow", "tommorow" */
const tomorrow = /^t(?=[omr]*m)(?=[omr]*r)[omr]{3,8}w$/i

const drawnOut = /(\p{L})\1{2,}/gu
const oftenDrawnOut: ReadonlySet<string> = new Set(
  'hey hi hello please pls so no yes thanks ok okay yeah ugh really very wait done all now just tomorrow today love good great cool wow help undo delete add week weeks what list move push day days soon'.split(
    ' ',
  ),
)

/** "heyyyy" as "hey" and "sooo" as "so". */
function withoutDrawing(word: string): string {
  const [once, twice] = [word.replace(drawnOut, '$1'), word.replace(drawnOut, '$1$1')]
  return [once, twice].find((one) => oftenDrawnOut.has(one.toLowerCase())) ?? word
}

function meantBy(word: string): string {
  const plain = word.toLowerCase()
  const form = forms.get(plain) ?? lowerCaseOnly.get(word)
  if (form !== undefined) return form
  return tomorrow.test(word) ? 'tomorrow' : withoutDrawing(word)
}

const wordOf = /[\p{L}']+/gu
/** "brunch w/ Ann" and "done w that" */
const withShort = /(?<=[\p{L}\p{N}] )w(?:\/ ?| )(?=\p{L})/gu

/** "slippers r packed", but not "vitamin r" and the like */
const areShort =
  /(?<=\p{Ll}{2} )(?<!\b(?:vitamin|plan|type|section|item|group|class|room|row|option|part|unit|exhibit|in|the|a|with|for|learn|do|use|my) )r(?= \p{Ll})/gu

/** The text with short words such as "dont", "2day" and "w/" written out; what is in quotation marks stays. */
export function writeOutShortWords(text: string): Repaired {
  const said = new Set(text.toLowerCase().match(wordOf))
  const written = new Map<string, string>()
  const keep = (meant: string, found: string) => {
    if (meant !== found && !said.has(meant) && !meant.includes(' ')) written.set(meant, found)
    return meant
  }
  const long = outsideQuotes(text, (part) =>
    part
      .replace(withShort, (found) => `${keep('with', found.trim())} `)
      .replace(areShort, (found) => keep('are', found))
      .replace(anyWord, (found) => keep(meantBy(found), found)),
  )
  return { text: long, written }
}
