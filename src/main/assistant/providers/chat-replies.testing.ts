import type { Script } from './scripted-model-server.testing.ts'

/** How a provider streams chat completions. */
export interface ChatShape {
  /** The id of a chunk, if it has one. */
  chunkId: (index: number) => string | undefined
  /** Where the usage is. */
  usage: 'with-finish' | 'own-chunk' | 'own-field'
  /** The field in which the model thinks, or the tag in its text. */
  reasoning: 'reasoning' | 'reasoning_content' | 'think-tag'
  /** Whether the arguments of a call come in pieces. */
  splitsArguments: boolean
}

/** The shapes of providers, and the odd ones that were seen. */
export const chatShapes = {
  cerebras: {
    chunkId: () => 'chatcmpl-a1b2',
    usage: 'with-finish',
    reasoning: 'reasoning',
    splitsArguments: false,
  },
  groq: {
    chunkId: () => 'chatcmpl-c3d4',
    usage: 'own-field',
    reasoning: 'reasoning',
    splitsArguments: false,
  },
  ollama: {
    chunkId: () => 'chatcmpl-592',
    usage: 'own-chunk',
    reasoning: 'reasoning',
    splitsArguments: false,
  },
  lmStudio: {
    chunkId: () => 'chatcmpl-e5f6',
    usage: 'own-chunk',
    reasoning: 'reasoning_content',
    splitsArguments: true,
  },
  withoutIds: {
    chunkId: () => undefined,
    usage: 'own-chunk',
    reasoning: 'think-tag',
    splitsArguments: true,
  },
  emptyIds: {
    chunkId: () => '',
    usage: 'own-chunk',
    reasoning: 'reasoning_content',
    splitsArguments: true,
  },
  fakeId: {
    chunkId: () => 'FAKE_ID',
    usage: 'own-chunk',
    reasoning: 'think-tag',
    splitsArguments: true,
  },
  idPerChunk: {
    chunkId: (index) => `gen-${index}`,
    usage: 'with-finish',
    reasoning: 'reasoning',
    splitsArguments: true,
  },
} as const satisfies Record<string, ChatShape>

/** A tool call as a model gives it. */
export interface ChatCall {
  name: string
  /** In JSON, but not always good JSON. */
  arguments: string
  id?: string
}

/** What a completion says. */
export interface ChatContent {
  thought?: string
  text?: string
  refusal?: string
  calls?: ChatCall[]
  /** Why it ends; by default what fits, and null for no word about it. */
  finish?: string | null
}

/** The chunks of a completion. */
export function chatChunks(content: ChatContent, shape: ChatShape = chatShapes.ollama): object[] {
  const deltas = [{ role: 'assistant', content: '' }, ...deltasOf(content, shape)]
  const usage = { prompt_tokens: 12, completion_tokens: 7, total_tokens: 19 }
  const finish = finishOf(content)
  const choices: object[][] = deltas.map((delta) => [{ index: 0, delta, finish_reason: null }])
  if (finish !== null) choices.push([{ index: 0, delta: { role: '' }, finish_reason: finish }])
  const chunks: object[] = choices.map((choice, index) => ({
    choices: choice,
    ...head(shape, index),
  }))
  const last = chunks.at(-1)
  if (finish === null || last === undefined) return chunks
  if (shape.usage === 'own-chunk') {
    chunks.push({ ...head(shape, chunks.length), choices: [], usage })
  } else {
    Object.assign(last, shape.usage === 'own-field' ? { x_groq: { usage } } : { usage })
  }
  return chunks
}

/** A completion that goes well, or ends for the reason it gives. */
export function chatReply(content: ChatContent, shape?: ChatShape): Script {
  return (reply) => {
    for (const chunk of chatChunks(content, shape)) reply.data(chunk)
    reply.send('data: [DONE]\n\n').end()
  }
}

function head(shape: ChatShape, index: number): object {
  const id = shape.chunkId(index)
  const rest = { object: 'chat.completion.chunk', created: 1_767_610_000, model: 'small-1' }
  return id === undefined ? rest : { id, ...rest }
}

function finishOf({ finish, calls = [] }: ChatContent): string | null {
  return finish === undefined ? (calls.length > 0 ? 'tool_calls' : 'stop') : finish
}

function deltasOf({ thought = '', text = '', refusal, calls = [] }: ChatContent, shape: ChatShape) {
  const isTag = shape.reasoning === 'think-tag'
  const thoughts = isTag ? [] : pieces(thought).map((piece) => ({ [shape.reasoning]: piece }))
  const whole = isTag && thought !== '' ? `<think>${thought}</think>\n\n${text}` : text
  return [
    ...thoughts,
    ...pieces(whole).map((content) => ({ content })),
    ...(refusal === undefined ? [] : [{ refusal }]),
    ...calls.flatMap((call, index) => callDeltas(call, index, shape)),
  ]
}

function callDeltas(call: ChatCall, index: number, shape: ChatShape): object[] {
  const { name, id = `call_${index}` } = call
  const parts = shape.splitsArguments ? pieces(call.arguments) : [call.arguments]
  const [first = '', ...others] = shape.splitsArguments ? ['', ...parts] : parts
  const begin = { index, id, type: 'function', function: { name, arguments: first } }
  const rest = others.map((part) => ({ index, function: { arguments: part } }))
  return [begin, ...rest].map((each) => ({ tool_calls: [each] }))
}

/** A text in pieces of three characters, so that whatever it holds is split somewhere. */
export function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,3}/g) ?? []
}
