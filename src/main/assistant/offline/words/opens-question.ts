const opens =
  /^(?:(?:and|so|but|ok(?:ay)?|then)[ ,]+)*(?:what(?:'s|'re)?(?! a )|which|who(?:'s|m)?|whose|where(?:'s)?|why|when(?:'s| is| are| am| was| do| does| did| will| should| can)|how(?:'s)?(?! about)|(?:do|did|am|was|should|shall|could|would|have) i|(?:do|did|are|were|should|shall|could|would|have) we|(?:is|are|was|were) (?:there|it|that|this|my|any|anything)|does|has (?:anyone|anybody|my|the))\b/i

/** Whether a text begins as questions do, whatever it ends with. */
export const opensQuestion = (text: string): boolean => opens.test(text)
