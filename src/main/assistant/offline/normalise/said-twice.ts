const exclaims = '(?:(?:omg|ugh|oh|ah|argh|oh no|shoot|crap|damn|please|so|and|yes)[ ,!.]+)*'
const wish =
  "(?:(?:i|we)(?:'ve)? (?:really |also |still |just |so )*(?:need|want|gotta|must|should)(?: to)?|(?:i|we)(?:'ve| have)? (?:got|have) to|need(?: to)?|gotta|don't forget(?: the| to)?|remind me (?:to|about)|add)(?: \\p{L}+){0,2}?(?: some| more| a| an| the| my)?"
const twice = new RegExp(
  `^${exclaims}(\\p{L}[\\p{L}' ]{2,30}?)[ ,!.]+${exclaims}(${wish}) \\1(?=$|[ ,.!])`,
  'iu',
)
const longest = 160
const trail = /[ ,!.]+(?:omg|lol|ugh|argh|asap omg)[!.]*$/i

/** "i need milk" for "milk i need milk omg": what comes to mind first, and then is said in full. */
export const saidOnce = (text: string): string => {
  const [all, what, wanted] = text.length > longest ? [] : (twice.exec(text) ?? [])
  if (all === undefined || what === undefined || wanted === undefined) return text
  return `${wanted} ${what}${text.slice(all.length)}`.replace(trail, '')
}
