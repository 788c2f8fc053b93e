import { beforeEach, describe, expect, it } from 'vitest'
import { ChatEngine } from '../chat-engine.ts'
import { jsonResponse, ScriptedEndpoint, settled } from '../scripted-endpoint.testing.ts'
import { nextDictation, noDictation } from './dictation-state.ts'
import type { Recording } from './microphone.ts'
import { toBase64 } from './to-base64.ts'

let endpoint: ScriptedEndpoint
let engine: ChatEngine
let now: number
let discarded = 0
let errors: string[]
let openMicrophone: () => Promise<Recording>

const recording = (sound = 'sound'): Recording => ({
  mimeType: 'audio/webm;codecs=opus',
  level: () => 0.4,
  finish: async () => new Blob([sound]),
  discard: () => {
    discarded++
  },
})
const phase = () => engine.store.get().dictation.phase
const notices = () => engine.store.get().notices.map(({ name }) => name)

beforeEach(() => {
  endpoint = new ScriptedEndpoint()
  now = 1000
  discarded = 0
  errors = []
  openMicrophone = async () => recording()
  engine = new ChatEngine({
    emit: (name, ..._detail) => {
      if (name === 'chatkit.error') errors.push(name)
    },
    language: () => 'en',
    dictation: {
      microphone: { available: true, open: () => openMicrophone() },
      now: () => now,
    },
  })
  engine.setOptions({
    api: { url: 'https://chat.example/chatkit', domainKey: '', fetch: endpoint.fetch },
    composer: { dictation: { enabled: true } },
  })
})

describe('a dictation', () => {
  it('records, counts the time, and gives what the server understood', async () => {
    endpoint.on('input.transcribe', () => jsonResponse({ text: ' buy milk ' }))
    await engine.dictation.start()
    now = 3500
    expect(engine.dictation.elapsed).toBe(2500)
    expect(engine.dictation.level).toBe(0.4)
    expect(await engine.dictation.confirm()).toBe('buy milk')
    expect(endpoint.requests[0]?.params).toEqual({
      audio_base64: btoa('sound'),
      mime_type: 'audio/webm;codecs=opus',
    })
    expect(phase()).toBe('off')
  })

  it.each([
    ['NotAllowedError', 'dictation.denied'],
    ['SecurityError', 'dictation.denied'],
    ['NotFoundError', 'dictation.missing'],
    ['AbortError', 'dictation.failed'],
  ])('says so when the microphone answers %s', async (name, notice) => {
    openMicrophone = () => Promise.reject(new DOMException('no', name))
    await engine.dictation.start()
    expect(phase()).toBe('off')
    expect(notices()).toEqual([notice])
    expect(errors).toHaveLength(1)
  })

  it('lets go of a microphone that is granted only after it was cancelled', async () => {
    const grants: ((recording: Recording) => void)[] = []
    openMicrophone = () => new Promise((resolve) => grants.push(resolve))
    const started = engine.dictation.start()
    expect(phase()).toBe('asking')
    engine.dictation.cancel()
    grants[0]?.(recording())
    await started
    expect(discarded).toBe(1)
    expect(phase()).toBe('off')
    expect(errors).toEqual([])
  })

  it('sends nothing when it is cancelled while it records', async () => {
    await engine.dictation.start()
    engine.dictation.cancel()
    expect(discarded).toBe(1)
    expect(await engine.dictation.confirm()).toBeNull()
    expect(endpoint.requests).toEqual([])
  })

  it('drops an answer that comes after it was cancelled', async () => {
    const answers: ((response: Response) => void)[] = []
    endpoint.on('input.transcribe', () => new Promise((resolve) => answers.push(resolve)))
    await engine.dictation.start()
    const text = engine.dictation.confirm()
    await settled()
    expect(phase()).toBe('transcribing')
    engine.dictation.cancel()
    answers[0]?.(jsonResponse({ text: 'late' }))
    expect(await text).toBeNull()
    expect(notices()).toEqual([])
  })

  it('says so when nothing was heard, and when the server cannot write it down', async () => {
    endpoint.on('input.transcribe', () => jsonResponse({ text: ' ' }))
    await engine.dictation.start()
    expect(await engine.dictation.confirm()).toBeNull()
    expect(notices()).toEqual(['dictation.nothing'])
    endpoint.on('input.transcribe', () => jsonResponse({}, 500))
    await engine.dictation.start()
    expect(await engine.dictation.confirm()).toBeNull()
    expect(notices()).toEqual(['dictation.nothing', 'dictation.failed'])
    expect(phase()).toBe('off')
  })

  it('is offered only where the page wants it and the thread takes messages', async () => {
    expect(engine.dictation.offered).toBe(true)
    engine.store.patch({
      thread: { id: 't', created_at: '', status: { type: 'closed' }, metadata: {} },
    })
    await engine.dictation.start()
    expect(phase()).toBe('off')
    engine.setOptions({
      api: { url: 'https://chat.example/chatkit', domainKey: '', fetch: endpoint.fetch },
    })
    engine.store.patch({ thread: null })
    expect(engine.dictation.offered).toBe(false)
  })
})

it('moves only along its own path', () => {
  const granted = { type: 'granted', at: 1 } as const
  expect(nextDictation(noDictation, granted)).toBe(noDictation)
  expect(nextDictation(noDictation, { type: 'confirm' })).toBe(noDictation)
  const asking = nextDictation(noDictation, { type: 'start' })
  expect(nextDictation(asking, { type: 'start' })).toBe(asking)
  expect(nextDictation(asking, { type: 'confirm' })).toBe(asking)
})

it('writes long recordings as base64 without running out of arguments', () => {
  const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 256)
  const read = Uint8Array.from(atob(toBase64(bytes)), (character) => character.charCodeAt(0))
  expect(read).toEqual(bytes)
})
