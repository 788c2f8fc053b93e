import { Runner } from '@openai/agents'
import { describe, expect, it } from 'vitest'

import type { LogFields } from '../../shared/logger.ts'
import { TestConversation } from './conversation.testing.ts'

const anyNumber: unknown = expect.any(Number)

interface Entry {
  level: string
  event: string
  fields: LogFields
}

async function logOf(...messages: string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  const write =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      entries.push({ level, event, fields })
    }
  const logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  }
  const conversation = await TestConversation.start({ logger })
  for (const message of messages) await conversation.say(message)
  return entries
}

describe('the log', () => {
  it('tells every tool call and model turn with sizes and durations', async () => {
    const entries = await logOf('add zanzibar tomorrow')
    const tools = entries.filter(({ event }) => event === 'assistant.tool')
    expect(tools.map(({ fields }) => fields)).toEqual([
      {
        tool: 'add_task',
        arguments: 'tasks,skip_same',
        argumentChars: anyNumber,
        resultChars: anyNumber,
        ok: true,
        durationMs: anyNumber,
      },
    ])
    const turns = entries.filter(({ event }) => event === 'assistant.model-turn')
    expect(turns.map(({ fields }) => [fields['outcome'], fields['output']])).toEqual([
      ['ok', 'function_call'],
      ['ok', 'message'],
    ])
  })

  it('never holds what a person wrote, except at the debug level', async () => {
    const entries = await logOf(
      'add zanzibar #zanzibar +zanzibar',
      'complete the zanzibar',
      'rename it to zanzibar two',
      'find zanzibar',
      'delete zanzibar three',
      'zanzibar? zanzibar!',
    )
    const told = entries.filter(({ level }) => level !== 'debug')
    expect(told.length).toBeGreaterThan(10)
    expect(JSON.stringify(told)).not.toMatch(/zanzibar/i)
  })
})

describe('the Agents SDK', () => {
  it('has no provider to fall back to', async () => {
    await TestConversation.start()
    expect(() => new Runner().config.modelProvider.getModel('gpt-4.1')).toThrow(
      /no default provider/,
    )
  })
})
