import { openStorage } from '../../src/main/storage/index.ts'
import { silentLogger } from '../../src/shared/logger.ts'
import { printFigure } from '../figure.ts'
import { processorMs } from './measure.ts'

const longItems = 10_000
const shortItems = 20
const createdAt = '2026-11-01T08:00:00.000Z'

const open = (folder: string) =>
  openStorage({ folder, clock: () => new Date(createdAt), logger: silentLogger })

async function fillThread(folder: string, id: string, count: number): Promise<void> {
  const { chatStore, close } = await open(folder)
  const thread = { id, created_at: createdAt, status: { type: 'active' }, metadata: {} } as const
  const items = Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    thread_id: id,
    created_at: createdAt,
    type: 'assistant_message' as const,
    content: [{ type: 'output_text' as const, text: 'Word '.repeat(40), annotations: [] }],
  }))
  await chatStore.bringThread(thread, items)
  await close()
}

/** What opening the folder and the newest page of a thread costs in processor time and in memory. */
async function openPage(folder: string, id: string) {
  const opening = process.cpuUsage()
  const { chatStore, close } = await open(folder)
  const openMs = processorMs(opening)
  const memoryBefore = usedMegabytes()
  const paging = process.cpuUsage()
  await chatStore.loadThreadItems(id, { limit: 20, after: null, order: 'desc' }, null)
  const pageMs = processorMs(paging)
  const megabytes = usedMegabytes() - memoryBefore
  await close()
  return { openMs, pageMs, megabytes }
}

function usedMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

/** Prints what a long conversation costs, while another one is open and while it is itself. */
export async function measureThreads(folder: string): Promise<void> {
  await fillThread(folder, 'thr_short', shortItems)
  await openPage(folder, 'thr_short')
  const alone = await openPage(folder, 'thr_short')
  await fillThread(folder, 'thr_long', longItems)
  const beside = await openPage(folder, 'thr_short')
  const long = await openPage(folder, 'thr_long')
  const peer = 'without the long one'
  const name = `threads: a short one beside one of ${longItems.toLocaleString('en')} items`
  const ms = { unit: 'ms', peer } as const
  printFigure({
    name: `${name}, open the app`,
    value: beside.openMs,
    ...ms,
    peerValue: alone.openMs,
  })
  printFigure({ name: `${name}, its page`, value: beside.pageMs, ...ms, peerValue: alone.pageMs })
  printFigure({ name: `${name}, memory`, value: beside.megabytes, unit: 'MB' })
  printFigure({ name: 'threads: newest page of the long one', value: long.pageMs, unit: 'ms' })
  printFigure({ name: 'threads: the long one in memory', value: long.megabytes, unit: 'MB' })
}
