import type { Page } from '@playwright/test'
import { expect, gallery } from './support/gallery-window.ts'

/** Lets a turn end with a client tool call, and waits for what is sent back. */
async function callTool(contract: Page): Promise<unknown> {
  return contract.evaluate(async () => {
    const { script } = window.contract
    const mount = window.contract.mount()
    window.contract.expectStream('threads.add_client_tool_output')
    const turn = window.contract.expectStream('threads.create')
    await mount.methods.sendUserMessage({ text: 'What is selected?' })
    const call = {
      id: 'tc_1',
      thread_id: 'thr_9',
      created_at: '2026-01-05T11:03:37Z',
      type: 'client_tool_call',
      status: 'pending',
      call_id: 'c1',
      name: 'get_selection',
      arguments: { project: 'p', filter: null },
    }
    await turn.send({ type: 'thread.created', thread: script.threadOf('thr_9') }, script.done(call))
    await turn.end()
    await script.settled()
    return mount.endpoint.requests.find(({ type }) => type === 'threads.add_client_tool_output')
      ?.params
  })
}

gallery('onClientTool: its answer is sent back, and the turn goes on', async ({ contract }) => {
  await contract.evaluate(() => {
    const mount = window.contract.mount()
    mount.show({
      onClientTool: async (call) => {
        mount.calls.push(call)
        return { nodes: [1, 2] }
      },
    })
  })
  expect(await callTool(contract)).toEqual({ thread_id: 'thr_9', result: { nodes: [1, 2] } })
  expect(await contract.evaluate(() => window.contract.mount().calls)).toEqual([
    { name: 'get_selection', params: { project: 'p', filter: null } },
  ])
  expect(await contract.evaluate(() => window.contract.mount().told)).not.toContain('onResponseEnd')
  await contract.evaluate(() => window.contract.stream('threads.add_client_tool_output').end())
  await expect
    .poll(() =>
      contract.evaluate(() =>
        window.contract.mount().told.filter((name) => name.startsWith('onResponse')),
      ),
    )
    .toEqual(['onResponseStart', 'onResponseEnd'])
})

gallery('onClientTool: what it throws reaches the model', async ({ contract }) => {
  await contract.evaluate(() =>
    window.contract.mount().show({
      onClientTool: () => {
        throw new Error('Nothing is open.')
      },
    }),
  )
  expect(await callTool(contract)).toMatchObject({ result: { error: 'Nothing is open.' } })
})

gallery('onClientTool: a call that nobody takes is told as an error', async ({ contract }) => {
  await contract.evaluate(() => window.contract.mount().show({}))
  expect(await callTool(contract)).toBeUndefined()
  expect(await contract.evaluate(() => window.contract.mount().told)).toContain('onError')
})
