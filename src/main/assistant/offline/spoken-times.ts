/** What people say for a time or a day, and how it is written. */
const spoken: readonly [said: RegExp, written: string][] = [
  [/\b(?:at|over|by|around) lunch(?: ?time)?\b/gi, 'at noon'],
  [/(?<=\b(?:\w+day|tomorrow|today|weekend) )lunch ?time\b/gi, 'at noon'],
  [
    /\b(?:(?:at|by) )?(?:the )?(?:eod|cob|end of play) (?=(?:on )?(?:\w+day|tomorrow|today)\b)/gi,
    'by ',
  ],
  [/\bby cob$/gi, 'by today'],
  [/\bat (\d{1,2}) hours\b/gi, 'at $1:00'],
  [/\b(1[0-2]|[1-9])([0-5]\d) ?([ap]m)\b/gi, '$1:$2$3'],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\w+day|tomorrow|today|at|to|until|till) )(1[0-2]|[1-9])([034]0|[1-5]5|05)\b(?! ?(?:%|[a-z]|\d))/gi,
    '$1:$2',
  ],
  [/\b(\d{1,2}(?::\d\d)?) ?ish\b/gi, '$1'],
  [
    /\bhalf (?=(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! past))/gi,
    'half past ',
  ],
  [/\b(?:until |till )?(?:after|following) the weekend\b/gi, 'on monday'],
  [/\b(?:in|at|on) (?:the )?weekend\b/gi, 'this weekend'],
  [/\b(?:in )?(?:a|one) fortnight(?:'s time)?\b(?! (?:on|ago))/gi, 'in 2 weeks'],
  [/\b(?:half an hour) (later|earlier)\b/gi, '30 minutes $1'],
  [/,? (?:at the latest|latest)$/gi, ''],
  [
    /(?<=\S)(?<!\b(?:the|on|of|for|by|until|till|to|from|and|his|her|my|\d)) (\d{1,2}(?:st|nd|rd|th))(?=$|,? (?:important|urgent|asap)\b)/gi,
    ' the $1',
  ],
]

/** The text with times and days as they are said in the form in which they are read: "415pm" as "4:15pm". */
export const withPlainTimes = (text: string): string =>
  spoken.reduce((read, [said, written]) => read.replace(said, written), text)
