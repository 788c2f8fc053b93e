// Measures in the page, where messages arrive and requests are made.
import type { OffhandBridge } from '../../../src/shared/ipc/bridge.ts'
import { channels, loads } from '../plan.ts'
import type { Load, Measured, Passed, Report, SendOrder, Way } from '../plan.ts'

interface BareChannels {
  invoke: (payload: unknown) => Promise<unknown>
  listen: (listener: (payload: unknown) => void) => void
  take: (payload: unknown) => void
  order: (order: SendOrder) => Promise<unknown>
  report: (report: Report) => void
}

declare global {
  interface Window {
    readonly bare: BareChannels
  }
}

type Measure = (way: Way, load: Load) => Promise<number>

const rounds = 7
const ways: readonly Way[] = ['bridge', 'raw', 'port']
// What the bridge is in the page; the app's own type of the window is in another project.
const bridge = Reflect.get(window, 'offhand') as OffhandBridge

window.addEventListener('message', ({ data, ports: [port] }) => {
  if (data === channels.port && port) void measureAll(port)
})

async function measureAll(port: MessagePort): Promise<void> {
  let arrive = () => {}
  bridge.on('chat.frame', () => arrive())
  window.bare.listen(() => arrive())
  port.addEventListener('message', () => arrive())
  port.start()

  const oneWay: Measure = async (way, { bytes, messages }) => {
    let waiting = messages
    const startMs = performance.now()
    await new Promise<void>((resolve) => {
      arrive = () => {
        waiting -= 1
        if (waiting === 0) resolve()
      }
      void window.bare.order({ way, bytes, messages })
    })
    return performance.now() - startMs
  }

  const roundTrip: Measure = async (way, { bytes, messages }) => {
    const request = { streamId: 'measured', headers: {}, body: 'x'.repeat(bytes) }
    const ask: Record<Way, () => Promise<unknown>> = {
      bridge: () => bridge.request('chat.open', request),
      raw: () => window.bare.invoke(request),
      port: () =>
        new Promise<void>((resolve) => {
          arrive = resolve
          port.postMessage(request)
        }),
    }
    const startMs = performance.now()
    for (let count = 0; count < messages; count += 1) await ask[way]()
    return performance.now() - startMs
  }

  const measured: Measured[] = []
  for (const load of loads) {
    measured.push(await medians('one way', load, oneWay))
    measured.push(await medians('round trip', load, roundTrip))
  }
  window.bare.report({ measured, passed: loads.map(passTheIsolation) })
}

/** A port cannot be handed out by a preload script, so what it carries is spared this. */
function passTheIsolation({ name, bytes, messages }: Load): Passed {
  const frame = {
    streamId: 'measured',
    seq: 0,
    kind: 'chunk',
    bytes: new Uint8Array(bytes).fill(7),
  }
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const startMs = performance.now()
    for (let count = 0; count < messages; count += 1) window.bare.take(frame)
    if (round > 0) times.push(performance.now() - startMs)
  }
  return { load: name, microseconds: (median(times) * 1_000) / messages }
}

/** The ways take turns, so that whatever else the machine does meets all of them. */
async function medians(
  direction: Measured['direction'],
  load: Load,
  measure: Measure,
): Promise<Measured> {
  const times: Record<Way, number[]> = { bridge: [], raw: [], port: [] }
  // The first round is to warm up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of ways) {
      const time = await measure(way, load)
      if (round > 0) times[way].push(time)
    }
  }
  const microseconds = (way: Way) => (median(times[way]) * 1_000) / load.messages
  return {
    direction,
    load: load.name,
    microseconds: {
      bridge: microseconds('bridge'),
      raw: microseconds('raw'),
      port: microseconds('port'),
    },
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
