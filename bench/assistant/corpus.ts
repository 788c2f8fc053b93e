import {
  correctlySpelled,
  playCorpus,
  playMutated,
  type Played,
} from '../../src/main/assistant/offline/corpus/play-corpus.testing.ts'
import { mutations } from '../../src/main/assistant/offline/corpus/mutate.testing.ts'

const leastShare = 0.98
const mostLost = 0.03
const seed = 20_260_304

const print = (line: string) => process.stdout.write(`${line}\n`)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function printCategory(name: string, played: readonly Played[]): number {
  const failed = played.filter(({ passed }) => !passed)
  const share = played.length === 0 ? 1 : 1 - failed.length / played.length
  print(`${percent(share).padStart(8)}  ${played.length - failed.length}/${played.length}  ${name}`)
  return share
}

function printFailures(played: readonly Played[]): void {
  for (const { passed, harmed, report } of played) {
    if (!passed) print(`\n${harmed ? 'HARMED ' : ''}${report}`)
  }
}

/** Whether all of the corpus is understood well enough, and nothing was lost. */
function judge(played: readonly Played[]): boolean {
  const categories = new Set(played.map(({ category }) => category))
  for (const category of categories) {
    printCategory(
      category,
      played.filter((one) => one.category === category),
    )
  }
  const share = printCategory('all of it', played)
  printFailures(played)
  const harmed = played.filter((one) => one.harmed).length
  print(`\n${harmed} failures lost or completed a task that was not meant.`)
  return share >= leastShare && harmed === 0
}

async function judgeMutated(played: readonly Played[]): Promise<boolean> {
  const cases = correctlySpelled(played)
  print(
    `\nThe ${cases.length} that passed and are spelled correctly, mutated with the seed ${seed}:`,
  )
  let good = true
  for (const kind of Object.keys(mutations)) {
    const mutated = await playMutated(cases, kind, seed)
    const share = printCategory(kind, mutated)
    if (process.argv.includes('--failures')) printFailures(mutated)
    else printFailures(mutated.filter(({ harmed }) => harmed))
    if (1 - share > mostLost || mutated.some(({ harmed }) => harmed)) good = false
  }
  return good
}

const played = await playCorpus()
const isGood = judge(played)
const isSturdy = process.argv.includes('--mutate') ? await judgeMutated(played) : true
process.exit(isGood && isSturdy ? 0 : 1)
