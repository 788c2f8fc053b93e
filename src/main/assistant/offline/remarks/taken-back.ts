/** "delete everything - no wait, never mind" */
export const takenBack =
  /[,;.!?-]\s*(?:(?:oh|ah|wait|actually|hmm|um|ok|sorry|hold on)[ ,.!]*)*(?:no+(?: wait)?(?:,? don'?t)?|never ?mind|nvm|don'?t|scratch that|forget (?:it|that)|cancel(?: that)?|(?:just )?(?:kidding|joking)|jk|not really)[\s.!]*$/i

/** "no, undo that" to a question: nothing was done yet that could be undone. */
export const refuses =
  /^(?:(?:no+|nope|wait|hmm+|actually|oh)[ ,.!]+)+(?:undo|cancel|stop|forget) (?:that|it)[\s!.]*$/i

/** "no wait, don't", when it is done already. */
export const stopsIt =
  /^(?:(?:no+|nope|wait|stop|oh|actually|hang on|hold on)[ ,.!]+)*(?:(?:don't|do not)(?: (?:do|delete|remove|bin|move|change|rename|complete|reschedule) (?:that|it|this|them|that one|those))?|leave (?:it|that|them) (?:where|as|how|the way) (?:it|that|they) (?:was|were)(?: before)?)[\s!.]*$/i
