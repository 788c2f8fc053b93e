const hesitation =
  '(?:hm+|um+|uh+|oh|ah|er+|well|actually|wait|sorry|oops|god|hell|ok(?:ay)?|hang on|hold on)'
/** "no need to move it" begins with no refusal, as "no leave it" does. */
const no =
  "(?:(?:nope|nah|nay|n(?=$)|not really|rather not|never ?mind|nvm)(?=$|[ ,.!;:-])|no+(?=$|[,.!;:-](?! ?\\d)| (?:no|i|i'm|i'd|i'll|it|it's|that|that's|they|we|he|she|don't|do not|leave|keep|wait|stop|not|never|please|thanks|thank|sorry|just|only|undo|actually|way|put|bring|make|cancel|forget|but)\\b))"
const noFirst = new RegExp(
  `^(?:${hesitation}[ ,.!-]+)*(?:${no}[ ,.!;:-]*(?:${hesitation}[ ,.!-]+)*)+`,
  'i',
)

/** What an answer says after its "no"; null when it does not begin with one. */
export function withoutNo(said: string): string | null {
  const rest = said.replace(noFirst, '')
  return rest === said ? null : rest.replace(/[\s.!]+$/, '')
}
