import { describe, expect, it } from 'vitest'

import { Document, type DocumentPlace } from './document.ts'

interface Numbers {
  numbers: number[]
}

/** A place whose writes end when the test says so. */
function heldPlace() {
  const writes: { body: Numbers; resolve: () => void; reject: (error: Error) => void }[] = []
  const copies: Numbers[] = []
  const place: DocumentPlace<Numbers> = {
    read: async () => null,
    write: (body) =>
      new Promise((resolve, reject) => {
        writes.push({ body, resolve, reject })
      }),
    keepCopy: async (body) => void copies.push(body),
  }
  const write = (index: number) => {
    const found = writes[index]
    if (found === undefined) throw new Error(`There is no write ${index}.`)
    return found
  }
  return { place, writes, write, copies }
}

const adding = (number: number) => (body: Numbers) => ({ numbers: [...body.numbers, number] })
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a document', () => {
  it('writes what arrives during a write once, together, after it', async () => {
    const { place, writes, write } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const commits = [1, 2, 3, 4].map((number) => document.commit(adding(number)))
    await settle()
    expect(writes.map(({ body }) => body.numbers)).toEqual([[1]])
    write(0).resolve()
    await settle()
    expect(writes.map(({ body }) => body.numbers)).toEqual([[1], [1, 2, 3, 4]])
    write(1).resolve()
    await Promise.all(commits)
  })

  it('confirms a change only when the write that holds it has ended', async () => {
    const { place, write } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const confirmed: number[] = []
    const commits = [1, 2].map((number) =>
      document.commit(adding(number)).then(() => confirmed.push(number)),
    )
    await settle()
    expect(confirmed).toEqual([])
    write(0).resolve()
    await settle()
    expect(confirmed).toEqual([1])
    write(1).resolve()
    await Promise.all(commits)
    expect(confirmed).toEqual([1, 2])
  })

  it('shows a change only when it is written', async () => {
    const { place, write } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const commit = document.commit(adding(1))
    await settle()
    expect(document.body.numbers).toEqual([])
    write(0).resolve()
    await commit
    expect(document.body.numbers).toEqual([1])
  })

  it('forgets a change whose write failed, also in the writes after it', async () => {
    const { place, writes, write } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const ends = Promise.allSettled([document.commit(adding(1)), document.commit(adding(2))])
    await settle()
    write(0).reject(new Error('disk gone'))
    await settle()
    write(1).resolve()
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(writes[1]?.body.numbers).toEqual([2])
    expect(document.body.numbers).toEqual([2])
  })

  it('rejects only the change that cannot be made, not those beside it', async () => {
    const { place, write } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const impossible = () => {
      throw new Error('not possible')
    }
    const ends = Promise.allSettled([document.commit(impossible), document.commit(adding(2))])
    await settle()
    write(0).resolve()
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(document.body.numbers).toEqual([2])
  })

  it('closes after everything is written and takes nothing later', async () => {
    const { place, write, copies } = heldPlace()
    const document = await Document.open(place, { numbers: [] })
    const commits = [document.commit(adding(1)), document.commit(adding(2))]
    let closed = false
    const closing = document.close().then(() => (closed = true))
    await settle()
    write(0).resolve()
    await settle()
    expect(closed).toBe(false)
    write(1).resolve()
    await Promise.all([...commits, closing])
    expect(copies).toEqual([{ numbers: [1, 2] }])
    await expect(document.commit(adding(3))).rejects.toThrow('The storage is closed.')
  })
})
