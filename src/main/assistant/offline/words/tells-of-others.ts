/** "my neighbour bought a new car" */
const othersDeed =
  /^(?:(?:so|and|well|oh|omg|lol|guess what|btw)[ ,]+)*(?:my|our|his|her|their|the) (?!.*\b(?:so|please|add|for me|remind|move|push)\b)\p{L}+(?: \p{L}+)?(?:'s)? (?:just |finally |also )*(?:bought|got|had|went|made|found|lost|broke|gave|took|won|came|saw|ate|left|sold|met|quit|told|adopted|announced|married|moved(?= (?:to|in|out|away)\b)|fell|burned|burnt|crashed|spilled|forgot|threw|caught|turned|grew|started|learned|passed)(?: (?:an? |the |his |her |their |us |me |him |all |to |in |out |into |off |over |up |engaged|married|home|away|back|sick|it)\b.*)?$/iu

/** Whether words only tell what somebody else has done. */
export const tellsOfOthers = (text: string): boolean => othersDeed.test(text)
