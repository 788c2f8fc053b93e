import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import { assistantMessage, jsonResponse, threadOf } from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

const page = { type: 'url', title: 'Prices today', url: 'https://www.shop.example/prices' }
const file = { type: 'file', title: 'Notes', filename: 'notes.txt' }
const entity = { type: 'entity', id: 'e1', title: 'Ana', inline_label: 'Ana', interactive: true }

async function show(annotations: object[], options: object = {}) {
  const item = assistantMessage('a', null)
  const content = [{ type: 'output_text', text: 'Milk got dearer. See more.', annotations }]
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items: { data: [{ ...item, content }], has_more: false } })),
  )
  await mounted.show({ initialThread: 'thr_1', ...options })
}

const at = (index: number, source: object) => ({ type: 'annotation', index, source })
const markers = () => [...mounted.shadow.querySelectorAll('.citation-marker')]

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(async () => {
  await mounted.close()
  vi.useRealTimers()
})

describe('a marker', () => {
  it('stands behind the words it belongs to, names the site and leads there', async () => {
    await show([at(16, page)])
    const [marker] = markers()
    expect(mounted.find('.markdown p', HTMLElement).textContent).toBe(
      'Milk got dearer.shop.example See more.',
    )
    expect(marker?.getAttribute('href')).toBe('https://www.shop.example/prices')
    expect(marker?.getAttribute('rel')).toContain('noopener')
    expect(marker?.getAttribute('aria-label')).toBe('Source 1: Prices today')
  })

  it('stands once for several sources and lists them when it is pressed', async () => {
    await show([at(16, page), at(16, file)])
    expect(markers()).toHaveLength(1)
    expect(markers()[0]?.textContent).toBe('shop.example+1')
    await mounted.rest(() => fireEvent.click(markers()[0] ?? mounted.shadow))
    expect(mounted.find('.source-card', HTMLElement).textContent).toContain('notes.txt')
    await mounted.rest(() => fireEvent.keyDown(markers()[0] ?? mounted.shadow, { key: 'Escape' }))
    expect(mounted.shadow.querySelector('.source-card')).toBeNull()
  })

  it('hands an interactive entity to the page', async () => {
    const onClick = vi.fn<(entity: unknown) => void>()
    await show([at(4, { ...entity, data: { team: 'A' } })], { entities: { onClick } })
    await mounted.rest(() => fireEvent.click(markers()[0] ?? mounted.shadow))
    expect(onClick).toHaveBeenCalledWith({
      id: 'e1',
      title: 'Ana',
      interactive: true,
      data: { team: 'A' },
    })
  })

  it('shows what the page has to say of an interactive entity', async () => {
    const preview = { type: 'Basic', children: [{ type: 'Text', value: 'Runs the team' }] } as const
    const onRequestPreview = vi.fn(async () => ({ preview: structuredClone(preview) }))
    await show([at(4, entity)], { entities: { onRequestPreview } })
    await mounted.rest(() => fireEvent.click(markers()[0] ?? mounted.shadow))
    expect(mounted.find('.entity-popover', HTMLElement).textContent).toBe('Runs the team')
    expect(mounted.shadow.querySelector('.source-card')).toBeNull()
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense'])(
    'leads nowhere for %s',
    async (url) => {
      await show([at(4, { ...page, url })])
      expect(markers()).toHaveLength(1)
      expect(mounted.shadow.querySelector('.assistant-message a')).toBeNull()
    },
  )

  it('fetches no icon of the site', async () => {
    await show([at(4, page)])
    expect(mounted.shadow.querySelectorAll('.assistant-message img')).toHaveLength(0)
  })
})

it('lists each source once, numbered as in the text', async () => {
  await show([at(20, file), at(4, page), at(9, page)])
  const rows = [...mounted.shadow.querySelectorAll('.sources li')].map((row) => row.textContent)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('Prices today')
  expect(rows[1]).toContain('Notes')
  expect(mounted.text).toContain('Sources (2)')
})
