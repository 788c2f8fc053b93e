const light = new Set(
  (
    'hold holds held sort sorting sorts lack lacks bring brings look safely straight floating still let slide keep keeping ' +
    'mean means entail entails involve involves contain contains cover covers remain remains belong belongs fall falls ' +
    'obligation obligations duty duties commitment commitments engagement engagements plans responsibilities matters ' +
    'people person anyone anybody someone somebody else other others lot bunch kind type much many few actual current whole ' +
    'entire remaining waiting sitting around possible supposed allowed expected required going go went come comes came ' +
    'happen happens happened know tell say said told made make get got gotten set planned finished completed handed ' +
    'submitted ready bloke guy man lady chap fella lads appointment duties most more owe wise sort on in up down out'
  ).split(' '),
)

/** The words of a question without those that say little about what is asked for. */
export const withoutLightWords = (words: string) =>
  words
    .split(' ')
    .filter((word) => !light.has(word.toLowerCase()))
    .join(' ')
