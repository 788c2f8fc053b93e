const lead = '(?:(?:and|so|also|oh|but|well|now|apparently|turns out|ok(?:ay)?)[ ,]+)*'
const who =
  "(?!(?:i|we|you|please|can|could|would|let|if|when)\\b)(?:(?:the|my|our|his|her|their) )?[\\p{L}][\\p{L}'&-]*(?: [\\p{L}][\\p{L}'&-]*)?"
const often = '(?:also |now |really |just |still |even )*'
const wish = new RegExp(
  `^${lead}${who} ${often}(?:(?:wants?|wanted|needs?|needed|asked|asks|told|tells?|reminded|expects?|expected|begged|would like|'d like|is asking|are asking|keeps? (?:asking|telling)) (?:me|us) (?:also |now )?to|(?:said|says|asked|reminded me|told me)(?: that)? (?:(?:i|we) (?:also )?(?:have to|need to|must|should|ought to)|(?:also )?to)|(?:wants?|needs?) (?:me|us) (?:also )?to) (?:also )?(?=\\p{L})`,
  'iu',
)

/** "send photos by monday" of "they want me to send photos by monday"; null for other words. */
export function askedOfMe(text: string): string | null {
  const asked = wish.exec(text)?.[0]
  return asked === undefined ? null : text.slice(asked.length)
}
