const ordinalDay = /^(?:on |by |for |to )?the (\p{L}+)$/iu
const firstName = 4
const names =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** "the 10th" for "the tenth", where a day is meant. */
export function withDayOfMonth(said: string): string {
  const day = names.indexOf(ordinalDay.exec(said)?.[1]?.toLowerCase() ?? '')
  return day < 0 ? said : `the ${day + firstName}th`
}
