import { describe, expect, it } from 'vitest'
import { parseThreadStreamEvent, type ThreadStreamEvent } from '../../../shared/chatkit/index.ts'
import { FrameQueue } from './frame-queue.ts'
import { done, assistantMessage, textDelta } from './scripted-endpoint.testing.ts'

function event(value: unknown): ThreadStreamEvent {
  const parsed = parseThreadStreamEvent(value)
  if (!parsed) throw new Error('not an event')
  return parsed
}

function queue() {
  const delivered: (readonly ThreadStreamEvent[])[] = []
  const frames: (() => void)[] = []
  const schedule = (callback: () => void) => {
    frames.push(callback)
    return () => frames.splice(frames.indexOf(callback), 1)
  }
  const frameQueue = new FrameQueue(schedule, (events) => delivered.push(events))
  return { frameQueue, delivered, frames }
}

describe('FrameQueue', () => {
  it('delivers once per frame, with neighbouring text joined', () => {
    const { frameQueue, delivered, frames } = queue()
    for (const letter of 'abc') frameQueue.push(event(textDelta('m', letter)))
    expect(delivered).toEqual([])
    expect(frames).toHaveLength(1)
    frames[0]?.()
    expect(delivered).toEqual([[event(textDelta('m', 'abc'))]])
  })

  it('keeps the order and does not join across items, parts or other events', () => {
    const { frameQueue, delivered } = queue()
    const events = [
      event(textDelta('m', 'a')),
      event(textDelta('n', 'b')),
      event(textDelta('n', 'c', 1)),
      event(done(assistantMessage('x', 'y'))),
      event(textDelta('n', 'd', 1)),
    ]
    for (const each of events) frameQueue.push(each)
    frameQueue.flush()
    expect(delivered).toEqual([events])
  })

  it('takes the frame back when it was emptied before', () => {
    const { frameQueue, delivered, frames } = queue()
    frameQueue.push(event(textDelta('m', 'a')))
    frameQueue.flush()
    frameQueue.flush()
    expect(frames).toEqual([])
    expect(delivered).toHaveLength(1)
  })
})
