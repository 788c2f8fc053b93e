/** What is not understood as it should be, and harms nothing: the messages, joined by " | ". */
export const knownFailures: readonly string[] = ['call the dentist at 9 and email the school at 10']
