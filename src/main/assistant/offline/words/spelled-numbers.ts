const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const minutes = [
  'oh five 05|five 05|ten 10|fifteen 15|twenty five 25|twenty-five 25|twenty 20|thirty five 35|thirty-five 35',
  'thirty 30|forty five 45|forty-five 45|forty 40|fifty five 55|fifty-five 55|fifty 50',
]
  .join('|')
  .split('|')
  .map((pair) => [pair.slice(0, -3), pair.slice(-2)] as const)
const spelledTime = new RegExp(
  `\\b(at|by|around) (${hours.join('|')}) (${minutes.map(([said]) => said).join('|')})(?![\\p{L}-])(?! (?:people|minutes|pounds|euros|dollars|percent|of)\\b)`,
  'giu',
)

/** "at three fifteen" as "at 3:15". */
const withTimes = (text: string) =>
  text.replace(spelledTime, (_all, at: string, hour: string, said: string) => {
    const [, minute = '00'] = minutes.find(([words]) => words === said.toLowerCase()) ?? []
    return `${at} ${hours.indexOf(hour.toLowerCase()) + 1}:${minute}`
  })

const fromFourth =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const endings: ReadonlyMap<number, string> = new Map([
  [21, 'st'],
  [22, 'nd'],
  [23, 'rd'],
  [31, 'st'],
])
const spelledDay = new RegExp(
  `\\b(on|by|for|until|till|before|to) the (${fromFourth.join('|').replaceAll('-', '[ -]')})(?=$|[.,;!?]| (?:at|in|by|of|to|about|please|instead|now)\\b)`,
  'giu',
)

/** "on the twelfth" as "on the 12th". */
const withDays = (text: string) =>
  text.replace(spelledDay, (_all, at: string, day: string) => {
    const number = fromFourth.indexOf(day.toLowerCase().replace(' ', '-')) + 4
    return `${at} the ${number}${endings.get(number) ?? 'th'}`
  })

/** The text with times and days of the month in digits that are spelled out. */
export const withSpelledNumbers = (text: string): string => withDays(withTimes(text))
