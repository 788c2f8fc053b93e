import { Agent, run, type Model } from '@openai/agents'
import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { keepSdkOffline } from '../keep-sdk-offline.ts'
import { FirstReaderModel } from './first-reader-model.ts'

const says = (text: string) => [assistantMessage(text, { id: 'm' })]

async function answerOf(isCertain: () => Promise<boolean>, embedded: Model, provider: Model) {
  keepSdkOffline()
  let instant = 0
  const onInstant = () => void (instant += 1)
  const options = { embedded, provider, isCertain, onInstant, logger: silentLogger }
  const agent = new Agent({ name: 'A', model: new FirstReaderModel(options) })
  const result = await run(agent, 'do it', { toolNotFoundBehavior: 'return_error_to_model' })
  return { text: result.finalOutput, instant }
}

describe('the model with a first reader', () => {
  it('stays with the embedded one for all steps of an answer, and reads once', async () => {
    let readings = 0
    const embedded = new ScriptedModel([
      [functionCall('gone', {}, { callId: 'c1' })],
      says('from here'),
    ])
    const provider = new ScriptedModel([])
    const isCertain = async () => (readings += 1) === 1
    const answer = await answerOf(isCertain, embedded, provider)
    expect([answer, readings]).toEqual([{ text: 'from here', instant: 1 }, 1])
    expect(provider.calls).toEqual([])
  })

  it('hands over what nobody could read', async () => {
    const isCertain = () => Promise.reject(new Error('a mistake of ours'))
    const provider = new ScriptedModel([says('from afar')])
    const answer = await answerOf(isCertain, new ScriptedModel([]), provider)
    expect(answer).toEqual({ text: 'from afar', instant: 0 })
  })
})
