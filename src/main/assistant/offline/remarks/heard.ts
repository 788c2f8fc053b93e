/** What is said to a remark: nothing was done. */
export const heard = 'I see. I changed nothing; tell me when there is something to do.'

const nothing = 'I changed nothing.'

/** A word of sympathy, by what somebody speaks of. */
const kindWords: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:died|passed away|funeral|broke up|divorced?|got fired|laid off|so sad|crying|cried|heartbroken|lonely)\b/i,
    "I'm sorry to hear that.",
  ],
  [
    /\b(?:sick|feel(?:ing)? (?:ill|awful|terrible|rough|like (?:crap|shit))|i'm ill|flu|fever|headache|migraine|a cold|throwing up|under the weather)\b/i,
    'Get well soon.',
  ],
  [
    /\b(?:wish me luck|fingers crossed|nervous|i'm (?:going to|gonna) fail|so scared|so worried|so anxious)\b/i,
    'Good luck!',
  ],
  [
    /\b(?:tired|exhausted|knackered|shattered|worn out|sleepy|(?:hardly|barely|didn't|not) (?:slept|sleep)|no energy|drained|burnt out|burned out)\b/i,
    'I hope you get some rest soon.',
  ],
  [
    /\b(?:stressed|stressful|overwhelmed|swamped|drowning|snowed under|(?:crazy|mad|hectic|busy|rough|tough|hard|long) (?:day|week|morning|month|one))\b/i,
    'That sounds like a lot.',
  ],
  [
    /\b(?:so excited|so happy|good news|great news|got engaged|pregnant|got the job|promoted|so proud|passed (?:my|the)|i won|we won)\b/i,
    'That is good to hear!',
  ],
]

/** A friendly line for a remark that wants nothing. */
export function heardOf(said: string): string {
  const kind = kindWords.find(([pattern]) => pattern.test(said))?.[1]
  return kind === undefined ? heard : `${kind} ${nothing}`
}
