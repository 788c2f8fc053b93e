import { thread_id } from './prepared-server.testing.ts'
import { userInput } from './server.testing.ts'

/** Numbers that look random and are the same for the same seed. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }

  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.roll(values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.roll(times) === 0
  }
}

const ids = [thread_id, 'message_1', 'msg_w', 'msg_q', 'tc_1', 'atc_0', 'h_1', 'nobody', '']
const texts = [
  ...ids,
  'answered',
  'skipped',
  'positive',
  'asc',
  'input_text',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\u2028',
  '💣',
  'data: x\n\n',
  'A'.repeat(5_000),
]
const odd = [null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], [null]]
const content = [
  { type: 'input_text', text: 'Hi' },
  { type: 'input_tag', id: 't', text: '@t', data: { a: null } },
]
const action = { type: 'tick', payload: { id: null, deep: [{}] } }

type Params = Record<string, unknown>

/** Every request with parameters that are mostly right. */
const requests: Readonly<Record<string, (dice: Dice) => Params>> = {
  'threads.create': (dice) => ({ input: input(dice) }),
  'threads.add_user_message': (dice) => ({ thread_id, input: input(dice) }),
  'threads.add_client_tool_output': (dice) => ({ thread_id, result: anything(dice) }),
  'threads.add_structured_input': (dice) => ({
    thread_id,
    item_id: 'msg_q',
    input: {
      status: dice.pick(['answered', 'skipped']),
      answers: { [dice.pick(['q', ...texts])]: { values: [dice.pick(texts)] } },
    },
  }),
  'threads.retry_after_item': (dice) => ({ thread_id, item_id: dice.pick(ids) }),
  'threads.custom_action': (dice) => ({ thread_id, item_id: dice.pick(ids), action }),
  'threads.sync_custom_action': (dice) => ({ thread_id, item_id: dice.pick(ids), action }),
  'threads.get_by_id': () => ({ thread_id }),
  'threads.list': paging,
  'items.list': (dice) => ({ thread_id, ...paging(dice) }),
  'threads.update': (dice) => ({ thread_id, title: dice.pick(texts) }),
  'threads.delete': (dice) => ({ thread_id: dice.once(50) ? thread_id : 'nobody' }),
  'items.feedback': (dice) => ({ thread_id, item_ids: [dice.pick(ids)], kind: 'positive' }),
  'attachments.create': (dice) => ({
    name: dice.pick(texts),
    size: dice.roll(99),
    mime_type: 'a/b',
  }),
  'attachments.delete': (dice) => ({ attachment_id: dice.pick(ids) }),
  'input.transcribe': () => ({ audio_base64: 'AAAA', mime_type: 'audio/webm' }),
}

function input(dice: Dice): object {
  return userInput('', {
    content: Array.from({ length: dice.roll(3) }, () => dice.pick(content)),
    attachments: dice.once(4) ? [dice.pick(['atc_0', 'atc_1', 'nobody'])] : [],
    ...(dice.once(3) ? { quoted_text: dice.pick(texts) } : {}),
  })
}

function paging(dice: Dice): Params {
  return {
    ...(dice.once(2) ? { limit: dice.roll(130) } : {}),
    ...(dice.once(2) ? { order: dice.pick(['asc', 'desc']) } : {}),
    ...(dice.once(3) ? { after: dice.pick(ids) } : {}),
  }
}

function anything(dice: Dice, depth = 0): unknown {
  switch (dice.roll(depth > 3 ? 2 : 4)) {
    case 0:
      return dice.pick(texts)
    case 1:
      return structuredClone(dice.pick<unknown>(odd.slice(1)))
    case 2:
      return Array.from({ length: dice.roll(4) }, () => anything(dice, depth + 1))
    default:
      return Object.fromEntries([[dice.pick(texts), anything(dice, depth + 1)]])
  }
}

/** A request as bytes or text: right, slightly wrong in up to three places, or not even JSON. */
export function randomRequest(dice: Dice): string | Uint8Array {
  if (dice.once(20)) return JSON.stringify(anything(dice)) ?? ''
  const type = dice.pick(Object.keys(requests))
  const request = structuredClone({ type, params: requests[type]?.(dice) })
  const wounds = dice.pick([0, 0, 1, 1, 2, 3])
  for (let wound = 0; wound < wounds; wound += 1) mutate(request, dice)
  const json = JSON.stringify(request)
  return dice.once(10) ? damaged(json, dice) : json
}

/** Changes, adds or drops something in a random place. */
function mutate(root: object, dice: Dice): void {
  let place = root
  for (;;) {
    const inner = Object.values(place).filter((value) => typeof value === 'object' && value)
    if (inner.length === 0 || dice.once(4)) break
    place = dice.pick(inner) as object
  }
  const keys = Object.keys(place)
  const key = keys.length === 0 || dice.once(6) ? dice.pick(texts) : dice.pick(keys)
  if (dice.once(3)) Reflect.deleteProperty(place, key)
  else if (dice.once(50)) Reflect.set(place, key, nested(dice.pick([150, 400])))
  else Reflect.set(place, key, anything(dice))
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

function damaged(json: string, dice: Dice): string | Uint8Array {
  const bytes = new TextEncoder().encode(json)
  const at = dice.roll(bytes.length)
  switch (dice.roll(4)) {
    case 0:
      return json.slice(0, at)
    case 1:
      return bytes.with(at, dice.roll(256))
    case 2:
      return json + json.slice(at)
    default:
      return `${json.slice(0, at)}${dice.pick(['"', ',', '}', '\\', '\u0000'])}${json.slice(at)}`
  }
}
