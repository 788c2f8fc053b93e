const firstNamed = 4

/** The days of a month that have a name of one word and a number that ends in "th". */
export const namedDays =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalDay = new RegExp(`^(?:on |by |for |to )?the (${namedDays.join('|')})$`, 'iu')

/** "the 10th" for "tenth", one of the named days. */
export const dayOfMonth = (name: string): string =>
  `the ${namedDays.indexOf(name.toLowerCase()) + firstNamed}th`

/** "the 10th" for "the tenth", where a day is meant. */
export function withDayOfMonth(said: string): string {
  const name = ordinalDay.exec(said)?.[1]
  return name === undefined ? said : dayOfMonth(name)
}
