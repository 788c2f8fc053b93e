import { describe, expect, it } from 'vitest'
import { parseRequest } from './parse-request.ts'
import { createThread } from './server.testing.ts'

describe('a request that is not one', () => {
  it.each([
    ['{', 'not valid JSON'],
    ['', 'not valid JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['"threads.list"', 'not a JSON object'],
    ['{"params":{}}', 'has no "type"'],
    ['{"type":5}', 'has no "type"'],
    ['{"type":"threads.fly"}', 'Unknown request type "threads.fly"'],
    ['{"type":"__proto__"}', 'Unknown request type'],
    ['{"type":"threads.get_by_id"}', 'params'],
    ['{"type":"threads.get_by_id","params":{"thread_id":7}}', 'expected string, received number'],
    ['{"type":"items.list","params":{"thread_id":"t","limit":-1}}', 'limit'],
    ['{"type":"items.list","params":{"thread_id":"t","order":"up"}}', 'order'],
  ])('is refused with what is wrong: %s', (json, problem) => {
    expect(() => parseRequest(json)).toThrow(problem)
  })

  it('is refused if its bytes are not UTF-8', () => {
    expect(() => parseRequest(new Uint8Array([0x22, 0xff, 0x22]))).toThrow('not valid UTF-8')
  })

  it('is refused if it is nested so deeply that storing it would fail', () => {
    const result = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
    const json = `{"type":"threads.add_client_tool_output","params":{"thread_id":"t","result":${result}}}`
    expect(() => parseRequest(json)).toThrow('nested too deeply')
  })

  it('is refused without repeating all of it', () => {
    const params = { input: { content: Array.from({ length: 5_000 }, () => ({ type: 'x' })) } }
    const json = JSON.stringify({ type: 'threads.create', params })
    expect(() => parseRequest(json)).toThrow(/^[^]{20,1100}$/)
    expect(() => parseRequest(JSON.stringify({ type: 'y'.repeat(100_000) }))).toThrow(
      /^[^]{20,200}$/,
    )
  })
})

describe('a request', () => {
  it('gets the defaults of the protocol, and null counts as absent', () => {
    const json = '{"type":"threads.list","params":{"limit":null,"after":null},"more":1}'
    expect(parseRequest(json)).toEqual({
      type: 'threads.list',
      params: { order: 'desc' },
      metadata: {},
    })
  })

  it('can be given as bytes', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(createThread('größer 🎉')))
    expect(parseRequest(bytes)).toMatchObject({
      params: { input: { content: [{ text: 'größer 🎉' }] } },
    })
  })

  it('needs the data of a tag, and the keys of a message even if they are empty', () => {
    const tag = { type: 'input_tag', id: 'a', text: 'b' }
    const withTag = (content: object) => JSON.stringify(createThread('', { content: [content] }))
    expect(() => parseRequest(withTag(tag))).toThrow('data')
    expect(parseRequest(withTag({ ...tag, data: {} }))).toMatchObject({
      params: { input: { content: [{ interactive: false }] } },
    })
  })
})
