import { isImperative } from './imperative.ts'

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'bought buy|paid pay|wrote write|sent send|rang ring|took take|brought bring|got get|sold sell|met meet|read read|' +
    'made make|fed feed|built build|hung hang|did do|went go|gave give|told tell|ran run|swept sweep|left leave|rung ring|taken take|written write|given give|done do|gone go|driven drive|sung sing|proofread proofread|rewrote rewrite|rewritten rewrite|ate eat|eaten eat|chose choose|chosen choose|found find|hid hide|laid lay|lent lend|spoke speak|spoken speak|threw throw|thrown throw|caught catch|dug dig|taught teach|sown sow|sewn sew|mown mow|dealt deal|put put|cut cut|set set|lit light|hung hang|wound wind|reran rerun|had have|bled bleed|froze freeze|frozen freeze|drew draw|drawn draw|held hold|shook shake|shaken shake|shot shoot|spent spend|strung string|tore tear|torn tear|ground grind|bent bend|wore wear|shut shut|split split|spread spread|rode ride|payed pay|kept keep'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [past = '', base = ''] = pair.split(' ')
      return [past, base]
    }),
)

function basesOf(past: string): string[] {
  const known = irregular.get(past)
  if (known !== undefined) return [known]
  if (past.endsWith('ied')) return [`${past.slice(0, -3)}y`]
  if (!/[a-z]{2}ed$/.test(past)) return []
  const stem = past.slice(0, -2)
  const undoubled = /([a-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...undoubled]
}

/** What "measured the floor" can be the past of: "measur the floor" and "measure the floor". */
export function possibleBases(text: string): string[] {
  const [past = '', ...rest] = text.split(' ')
  return basesOf(past.toLowerCase()).map((base) => [base, ...rest].join(' '))
}

/** "pay the rent" for "paid the rent"; null when it does not begin with something one has done. */
export function asImperative(text: string): string | null {
  const [, past, rest] = /^(\p{L}+) (.+)$/u.exec(text) ?? []
  if (past === undefined || rest === undefined) return null
  const imperatives = basesOf(past.toLowerCase()).map((base) => `${base} ${rest}`)
  return imperatives.find((imperative) => isImperative(imperative)) ?? null
}
