import { wholeWhen, type Reading } from './reading.ts'

const forms = [
  /^(?:(?:no+|actually|wait|oh|and|but|ok|okay)[ ,]+)*(?:leave|keep) (?:the|my|our) .{2,40}? (?:on|at|for|until|till) (.{2,30}?)(?: (?:after all|then|though|instead|please|too|as well))*$/iu,
  /^(?:just )?(?:leave|save) .+ (?:for|until|till) (.+?)(?:,? (?:too|as well))?$/iu,
]

/** "leave the car on saturday after all", "leave that for tomorrow": a day that something shall have, which it may not have now. */
export function keepsOn(text: string, reading: Reading): boolean {
  const moments = forms.flatMap((form) => form.exec(text)?.[1] ?? [])
  return moments.some((moment) => wholeWhen(moment, reading) !== null)
}
