import { z } from 'zod'

import { groupSize, type Opened, type Request, type Round } from './measure.ts'
import { StoreProcess, type StoreName } from './store-process.ts'

/** What was measured of one store: milliseconds, and megabytes. */
export interface Measurements {
  open: number
  changeP50: number
  changeP99: number
  twentyAtOnce: number
  freeze: number
  size: number
  memory: number
}

const openedSchema: z.ZodType<Opened> = z.object({ ms: z.number(), megabytes: z.number() })
const roundSchema: z.ZodType<Round> = z.object({
  changes: z.array(z.number()),
  groups: z.array(z.number()),
})

interface Amounts {
  rounds: number
  round: Request & { type: 'round' }
  steady: Request & { type: 'steady' }
}

/** The whole file for each change takes stock lowdb so long that it gets one round. */
export function amountsOfStock(count: number): Amounts {
  return {
    rounds: 1,
    round: { type: 'round', changes: count < 100_000 ? 10 : 3, groups: 1 },
    steady: { type: 'steady', groups: 1, size: groupSize },
  }
}

/** Enough of a steady stream that the journal becomes a new snapshot in the middle of it. */
export function amountsFor(count: number): Amounts {
  const isHuge = count > 100_000
  return {
    rounds: 20,
    round: { type: 'round', changes: 50, groups: 3 },
    steady: {
      type: 'steady',
      groups: isHuge ? 700 : Math.max(200, count / 100),
      size: isHuge ? 10 * groupSize : groupSize,
    },
  }
}

/**
 * Measures stores on filled folders, each in a process of its own. They change their todos in turns,
 * so that whatever else the machine does meets all of them.
 */
export async function inTurns(
  stores: readonly { name: StoreName; folder: string }[],
  { rounds, round, steady }: Amounts,
): Promise<Measurements[]> {
  const taking: { store: StoreProcess; opened: Opened; rounds: Round[] }[] = []
  for (const { name, folder } of stores) {
    const store = new StoreProcess(name, folder)
    taking.push({ store, opened: openedSchema.parse(await store.answer()), rounds: [] })
  }
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const one of taking) one.rounds.push(roundSchema.parse(await one.store.ask(round)))
  }
  const measured: Measurements[] = []
  for (const one of taking) {
    const freeze = z.number().parse(await one.store.ask(steady))
    const size = z.number().parse(await one.store.ask({ type: 'close' }))
    measured.push({
      open: one.opened.ms,
      memory: one.opened.megabytes,
      changeP50: quiet(one.rounds.map(({ changes }) => median(changes))),
      changeP99: quantile(
        one.rounds.flatMap(({ changes }) => changes),
        0.99,
      ),
      twentyAtOnce: quiet(one.rounds.map(({ groups }) => median(groups))),
      freeze,
      size,
    })
  }
  return measured
}

const median = (values: readonly number[]) => quantile(values, 0.5)
/** What a quarter of the rounds kept below, which are those that other programs disturbed least. */
const quiet = (values: readonly number[]) => quantile(values, 0.25)

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
