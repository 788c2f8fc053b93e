/** Matches an amount of something, such as "two litres". */
export const quantity =
  /^(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a)(?: ?(?:litres?|liters?|l|kg|kilos?|g|grams?|bottles?|packs?|boxes|cans?|bags?|pounds?|lbs?|dozen|cartons?|loaves|pieces?|x))?$/i
const ownQuantity =
  /\b\d+(?:[.,]\d+)? ?(?:litres?|liters?|l|kg|kilos?|g|grams?|bottles?|packs?|boxes|cans?|bags?|pounds?|lbs?|dozen|cartons?|loaves|pieces?|x)?(?=\s|$)/i

const countWord = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const countInWords = new RegExp(`\\b${countWord}\\b`, 'i')
const countOnly = new RegExp(`^(?:\\d+|one|${countWord})$`, 'i')

/** The title with another quantity: "Milk 1l" as "Milk two litres", "Milk" as "Two litres of milk". */
export function withQuantity(title: string, amount: string): string {
  if (ownQuantity.test(title)) {
    // "make it 25" of 20 kilos is 25 kilos.
    const isCount = /^\d+(?:[.,]\d+)?$/.test(amount)
    return title.replace(ownQuantity, (own) =>
      isCount ? own.replace(/\d+(?:[.,]\d+)?/, amount) : amount,
    )
  }
  if (countOnly.test(amount) && countInWords.test(title)) {
    return title.replace(countInWords, amount)
  }
  const [, verb = '', rest = ''] =
    /^((?:buy|get|order|reorder|grab|fetch|pick up|bring|print|bake) )?(.+)$/i.exec(title) ?? []
  return `${verb}${amount}${/\d$|^\p{L}+$/u.test(amount) ? '' : ' of'} ${verb === '' ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest}`
}
