import { describe, expect, it, vi } from 'vitest'

import { ChatCoordinator, type ChatCoordinatorOptions, type Question } from './chat-coordinator.ts'

interface Harness {
  coordinator: ChatCoordinator
  log: string[]
  /** The questions that the next look finds. */
  waiting: Question[]
}

function createHarness(
  initialThread: string | null = 'thread',
  parts: Partial<ChatCoordinatorOptions> = {},
): Harness {
  const log: string[] = []
  const waiting: Question[] = []
  const note = (entry: string) => async () => void log.push(entry)
  const coordinator = new ChatCoordinator(
    {
      fetchUpdates: note('fetch'),
      sendMessage: async (text) => void log.push(`send ${text}`),
      startNewThread: note('new thread'),
      takeQuestions: async () => waiting.splice(0),
      reportAnswered: async (id) => void log.push(`answered ${id}`),
      settle: async () => undefined,
      painted: note('painted'),
      ...parts,
    },
    initialThread,
  )
  return { coordinator, log, waiting }
}

/** Lets everything run that only waits for promises. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

async function loaded(parts: Partial<ChatCoordinatorOptions> = {}): Promise<Harness> {
  const harness = createHarness('thread', parts)
  harness.coordinator.loadEnded()
  await rest()
  return harness
}

describe('refreshing after changes', () => {
  it('fetches once for changes that come together', async () => {
    const { coordinator, log } = await loaded()
    coordinator.todosChanged()
    coordinator.todosChanged()
    coordinator.todosChanged()
    await rest()
    expect(log).toEqual(['fetch'])
  })

  it('fetches again for a change that comes while it fetches', async () => {
    const fetches: (() => void)[] = []
    const { coordinator } = await loaded({
      fetchUpdates: () => new Promise<void>((resolve) => fetches.push(resolve)),
    })
    coordinator.todosChanged()
    await rest()
    coordinator.todosChanged()
    await rest()
    expect(fetches).toHaveLength(1)
    fetches[0]?.()
    await rest()
    expect(fetches).toHaveLength(2)
  })

  it('waits until the response has ended', async () => {
    const { coordinator, log } = await loaded()
    coordinator.responseStarted()
    coordinator.todosChanged()
    await rest()
    expect(log).toEqual([])
    coordinator.responseEnded()
    await rest()
    expect(log).toEqual(['fetch'])
  })

  it('waits until the thread is loaded', async () => {
    const { coordinator, log } = createHarness('thread')
    coordinator.todosChanged()
    await rest()
    expect(log).toEqual([])
    coordinator.loadEnded()
    await rest()
    expect(log).toEqual(['fetch'])
  })

  it('does not fetch where no thread is open', async () => {
    const { coordinator, log } = createHarness(null)
    coordinator.todosChanged()
    await rest()
    expect(log).toEqual([])
  })

  it('tries again after a response that began before the fetch could', async () => {
    const outcomes = [Promise.reject(new Error('A response is streaming.')), Promise.resolve()]
    const fetchUpdates = vi.fn<() => Promise<void>>(async () => {
      coordinator.responseStarted()
      return outcomes.shift()
    })
    const { coordinator } = await loaded({ fetchUpdates })
    coordinator.todosChanged()
    await rest()
    expect(fetchUpdates).toHaveBeenCalledTimes(1)
    coordinator.responseEnded()
    await rest()
    expect(fetchUpdates).toHaveBeenCalledTimes(2)
  })

  it('does not try forever when fetching fails for another reason', async () => {
    const fetchUpdates = vi.fn<() => Promise<void>>(async () => {
      throw new Error('The thread is gone.')
    })
    const { coordinator } = await loaded({ fetchUpdates })
    coordinator.todosChanged()
    await rest()
    expect(fetchUpdates).toHaveBeenCalledTimes(1)
  })
})

describe('questions from the command line', () => {
  it('are asked one after the other, each reported when its answer is on screen', async () => {
    const { coordinator, log, waiting } = await loaded()
    waiting.push({ id: '1', text: 'hi' }, { id: '2', text: 'show all' })
    expect(await coordinator.questionsWaiting()).toBe(true)
    await rest()
    expect(log).toEqual(['send hi'])
    coordinator.responseStarted()
    coordinator.responseEnded()
    await rest()
    expect(log).toEqual(['send hi', 'painted', 'answered 1', 'send show all'])
    coordinator.responseStarted()
    coordinator.responseEnded()
    await rest()
    expect(log.slice(4)).toEqual(['painted', 'answered 2'])
  })

  it('are asked once, however often the app says that some are waiting', async () => {
    const { coordinator, log, waiting } = await loaded()
    waiting.push({ id: '1', text: 'hi' })
    await Promise.all([coordinator.questionsWaiting(), coordinator.questionsWaiting()])
    await rest()
    expect(log).toEqual(['send hi'])
  })

  it('wait for the thread that was open last', async () => {
    const { coordinator, log, waiting } = createHarness('thread')
    waiting.push({ id: '1', text: 'hi' })
    await coordinator.questionsWaiting()
    await rest()
    expect(log).toEqual([])
    coordinator.loadEnded()
    await rest()
    expect(log).toEqual(['send hi'])
  })

  it('wait for the answer that is streaming', async () => {
    const { coordinator, log, waiting } = await loaded()
    coordinator.responseStarted()
    waiting.push({ id: '1', text: 'hi' })
    await coordinator.questionsWaiting()
    await rest()
    expect(log).toEqual([])
    coordinator.responseEnded()
    await rest()
    expect(log).toEqual(['send hi'])
  })

  it('count as answered only after the widgets show what the answer changed', async () => {
    const { coordinator, log, waiting } = await loaded()
    waiting.push({ id: '1', text: 'add milk' })
    await coordinator.questionsWaiting()
    await rest()
    coordinator.responseStarted()
    coordinator.todosChanged()
    coordinator.responseEnded()
    await rest()
    expect(log).toEqual(['send add milk', 'fetch', 'painted', 'answered 1'])
  })

  it('are reported even when they cannot be sent', async () => {
    const sendMessage = async () => {
      throw new Error('The message was refused.')
    }
    const { coordinator, log, waiting } = await loaded({ sendMessage })
    waiting.push({ id: '1', text: 'hi' })
    await coordinator.questionsWaiting()
    await rest()
    expect(log).toEqual(['painted', 'answered 1'])
  })

  it('are asked again when a response began first', async () => {
    const sendMessage = vi.fn<(text: string) => Promise<void>>(async () => {
      if (sendMessage.mock.calls.length > 1) return
      coordinator.responseStarted()
      throw new Error('A response is streaming.')
    })
    const { coordinator, log, waiting } = await loaded({ sendMessage })
    waiting.push({ id: '1', text: 'hi' })
    await coordinator.questionsWaiting()
    await rest()
    coordinator.responseEnded()
    await rest()
    expect(sendMessage).toHaveBeenCalledTimes(2)
    expect(log).toEqual([])
  })
})

describe('news during the last step', () => {
  it('is not missed at any moment of the step before', async () => {
    for (let turns = 0; turns < 10; turns += 1) {
      const { coordinator, log, waiting } = await loaded()
      void coordinator.questionsWaiting()
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      waiting.push({ id: '1', text: 'hi' })
      await coordinator.questionsWaiting()
      await rest()
      expect(log).toEqual(['send hi'])
    }
  })
})

describe('choosing an answer', () => {
  it('says it once, however often the buttons are pressed', async () => {
    const { coordinator, log } = await loaded()
    await Promise.all([coordinator.reply('Yes', 'a'), coordinator.reply('No', 'a')])
    await coordinator.reply('The first one', 'b')
    expect(log).toEqual(['send Yes', 'send The first one'])
  })

  it('that could not be said can be chosen again', async () => {
    const sendMessage = vi.fn<(text: string) => Promise<void>>()
    sendMessage.mockRejectedValueOnce(new Error('This thread takes no messages.'))
    const { coordinator } = await loaded({ sendMessage })
    await expect(coordinator.reply('Yes', 'a')).rejects.toThrow('takes no messages')
    await coordinator.reply('Yes', 'a')
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })
})

describe('a new chat', () => {
  it('waits for the end of the response', async () => {
    const { coordinator, log } = await loaded()
    coordinator.responseStarted()
    coordinator.newThreadWanted()
    await rest()
    expect(log).toEqual([])
    coordinator.responseEnded()
    await rest()
    expect(log).toEqual(['new thread'])
  })
})
