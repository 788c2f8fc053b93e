const hesitates =
  /^(?:(?:hm+|um+|uh+|oh|ok(?:ay)?|so|well|wait|sorry|good question)[ ,.!]*)*(?:(?:just )?let me (?:think|check|see|look)(?: about (?:it|that))?(?: (?:for )?a (?:sec|second|minute|moment))?|(?:(?:give me|just|wait|hold on|hang on)(?: just)? )(?:a|one) (?:sec|second|minute|min|moment|mo)|(?:one|a) (?:sec|second|minute|min|moment|mo)|i'?m thinking|thinking|hm+|um+)[\s.!]*(?:please)?$/i

/** Whether somebody only wants a moment, so that what was asked stays asked. */
export const isHesitation = (said: string): boolean => hesitates.test(said.trim())

/** What is said to that. */
export const takeYourTime = 'Take your time.'
