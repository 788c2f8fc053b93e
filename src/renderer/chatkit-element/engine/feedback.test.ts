import { expect, it } from 'vitest'
import { ChatEngine } from './chat-engine.ts'
import { jsonResponse, ScriptedEndpoint, settled, threadOf } from './scripted-endpoint.testing.ts'

it('takes back only the verdict that the server refused, and says so', async () => {
  const endpoint = new ScriptedEndpoint()
  const errors: string[] = []
  const engine = new ChatEngine({
    emit: (name, ..._detail) => {
      if (name === 'chatkit.error') errors.push(name)
    },
    language: () => 'en',
  })
  engine.setOptions({
    api: { url: 'https://chat.example/chatkit', domainKey: '', fetch: endpoint.fetch },
    initialThread: 'thr_1',
  })
  endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1')))
  engine.start()
  await settled()
  const answers: ((response: Response) => void)[] = []
  endpoint.on('items.feedback', () => new Promise((resolve) => answers.push(resolve)))
  const first = engine.conversation.giveFeedback('turn_1', ['a'], 'positive')
  const second = engine.conversation.giveFeedback('turn_2', ['b'], 'negative')
  await settled()
  answers[1]?.(jsonResponse({}))
  answers[0]?.(jsonResponse({}, 500))
  await Promise.all([first, second])
  expect(engine.store.get().feedback).toEqual({ turn_2: 'negative' })
  expect(engine.store.get().notices.map(({ level }) => level)).toEqual(['danger'])
  expect(errors).toHaveLength(1)
})
