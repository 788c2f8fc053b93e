import { describe, expect, it } from 'vitest'
import type { z } from 'zod'

import type { IpcClient } from '../../shared/ipc/client.ts'
import { requestSnapshot } from '../../shared/ipc/request-snapshot.ts'
import { routes, type RouteName, type RouteResponse } from '../../shared/ipc/routes.ts'
import { emptyOutline } from '../../shared/todos/outline.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { SnapshotParts } from './snapshot-parts.ts'

type Responses = { [Name in RouteName]: { response: z.ZodType<RouteResponse<Name>> } }

const responses: Responses = routes

const snapshotOf = (seq: number, count: number) => ({
  seq,
  todos: Array.from({ length: count }, (_, index) => todoFixture({ id: `${seq}-${index}` })),
  outline: emptyOutline,
})

/** A page that asks for what `snapshot` gives at that moment; `onPart` is told of each further part. */
function pageOf(snapshot: () => ReturnType<typeof snapshotOf>, onPart = () => {}) {
  const parts = new SnapshotParts()
  const answers: Partial<Record<RouteName, (payload: unknown) => unknown>> = {
    'todos.snapshot': () => parts.first(snapshot()),
    'todos.snapshotPart': (payload) => {
      onPart()
      const { seq, place } = routes['todos.snapshotPart'].request.parse(payload)
      return { todos: parts.from(seq, place) }
    },
  }
  const request: IpcClient['request'] = async (name, payload) =>
    responses[name].response.parse(answers[name]?.(payload))
  return { client: { request, on: () => () => {} }, parts }
}

describe('a snapshot for the page', () => {
  it.each([0, 1, 1_000, 1_001, 3_500])('of %i tasks arrives as a whole', async (count) => {
    const snapshot = snapshotOf(7, count)
    const { client } = pageOf(() => snapshot)
    expect(await requestSnapshot(client)).toEqual(snapshot)
  })

  it('is of one moment, however much changes while its parts are asked for', async () => {
    let seq = 0
    const { client } = pageOf(
      () => snapshotOf((seq += 1), 2_500),
      () => (seq += 1),
    )
    expect(await requestSnapshot(client)).toEqual(snapshotOf(1, 2_500))
  })

  it('is asked for anew when too many others were begun meanwhile', async () => {
    const { client, parts } = pageOf(
      () => snapshotOf(1, 1_500),
      () => {
        if (others > 0) for (; others > 0; others -= 1) parts.first(snapshotOf(others + 1, 1_500))
      },
    )
    let others = 4
    expect(await requestSnapshot(client)).toEqual(snapshotOf(1, 1_500))
    others = 0
    parts.from = () => []
    await expect(requestSnapshot(client)).rejects.toThrow('could not be loaded')
  })
})
