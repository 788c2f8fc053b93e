import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import { jsonResponse, threadOf, userMessage } from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat
let uploaded: string[]

const uploadUrl = 'https://chat.example/upload'
const picture = () => new File(['x'], 'cat.png', { type: 'image/png' })
const image = (id: string, preview_url: string) => ({
  type: 'image',
  id,
  name: `${id}.png`,
  mime_type: 'image/png',
  preview_url,
})
const chips = () => [...mounted.shadow.querySelectorAll('.attachment-chip')]

/** The endpoint, with an upload address beside it. */
const fetchWithUploads: typeof fetch = async (input, init) => {
  if (input !== uploadUrl) return mounted.endpoint.fetch(input, init)
  uploaded.push(uploadUrl)
  return jsonResponse(image(`atc_${uploaded.length}`, 'https://chat.example/p.png'))
}

async function show(options: object = {}) {
  await mounted.show({
    api: {
      url: 'https://chat.example/chatkit',
      domainKey: '',
      fetch: fetchWithUploads,
      uploadStrategy: { type: 'direct', uploadUrl },
    },
    composer: { attachments: { enabled: true } },
    ...options,
  })
}

function transfer(files: File[], text = '') {
  const items = files.map((file) => ({
    webkitGetAsEntry: () => ({ name: file.name, isDirectory: file.name === 'folder' }),
  }))
  const types = files.length > 0 ? ['Files'] : ['text/plain']
  return { files, items, types, getData: () => text }
}

const chat = () => mounted.find('.chat', HTMLElement)

beforeEach(() => {
  uploaded = []
  mounted = new MountedChat()
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:https://chat.example/1')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
})

afterEach(async () => {
  await mounted.close()
  vi.restoreAllMocks()
})

describe('the tray', () => {
  it('uploads files that the page gives, and sends their ids with the message', async () => {
    await show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.chat?.setComposerValue({ files: [picture()] }))
    expect(uploaded).toHaveLength(1)
    expect(chips()).toHaveLength(1)
    await mounted.rest(() => mounted.button('Send message').click())
    expect(mounted.endpoint.requests[0]?.params).toMatchObject({
      input: { attachments: ['atc_1'] },
    })
    expect(chips()).toHaveLength(0)
    const sent = mounted.find('.attachment-thumbnail img', HTMLImageElement)
    expect(sent.src).toBe('blob:https://chat.example/1')
    await mounted.rest(() => stream.end())
  })

  it('refuses files of the page where attachments are not enabled, and changes nothing', async () => {
    await show({ composer: {} })
    const value = { text: 'words', files: [picture()] }
    await expect(mounted.chat?.setComposerValue(value)).rejects.toThrow('not enabled')
    expect(mounted.draft).toBe('')
  })

  it('takes pasted files, but leaves pasted text to the text field', async () => {
    await show()
    await mounted.rest(() =>
      fireEvent.paste(mounted.input, { clipboardData: transfer([picture()], 'words') }),
    )
    expect(chips()).toHaveLength(0)
    await mounted.rest(() =>
      fireEvent.paste(mounted.input, { clipboardData: transfer([picture()]) }),
    )
    expect(chips()).toHaveLength(1)
  })

  it('invites files that are dragged over the chat, and takes them where they are dropped', async () => {
    await show()
    await mounted.rest(() => fireEvent.dragEnter(chat(), { dataTransfer: transfer([picture()]) }))
    expect(mounted.text).toContain('Drop files here')
    await mounted.rest(() =>
      fireEvent.dragEnter(mounted.input, { dataTransfer: transfer([picture()]) }),
    )
    await mounted.rest(() =>
      fireEvent.dragLeave(mounted.input, { dataTransfer: transfer([picture()]) }),
    )
    expect(mounted.text).toContain('Drop files here')
    await mounted.rest(() => fireEvent.drop(chat(), { dataTransfer: transfer([picture()]) }))
    expect(mounted.text).not.toContain('Drop files here')
    expect(chips()).toHaveLength(1)
  })

  it('takes the files among what is dropped, and leaves folders', async () => {
    await show()
    const dropped = [new File([], 'folder'), picture()]
    await mounted.rest(() => fireEvent.drop(chat(), { dataTransfer: transfer(dropped) }))
    expect(chips().map((chip) => chip.textContent)).toEqual(['cat.png'])
  })

  it('ignores what is dragged where nothing can be attached, and what is not a file', async () => {
    await show({ composer: {} })
    await mounted.rest(() => fireEvent.dragEnter(chat(), { dataTransfer: transfer([picture()]) }))
    expect(mounted.text).not.toContain('Drop files here')
    await show()
    await mounted.rest(() => fireEvent.dragEnter(chat(), { dataTransfer: transfer([]) }))
    expect(mounted.text).not.toContain('Drop files here')
  })

  it('removes a file, with the focus on the next one and then in the text field', async () => {
    await show()
    mounted.endpoint.on('attachments.delete', () => jsonResponse({}))
    await mounted.rest(() => mounted.chat?.setComposerValue({ files: [picture(), picture()] }))
    const [first] = chips()
    const remove = first?.querySelector<HTMLButtonElement>('.attachment-remove')
    await mounted.rest(() => remove?.click())
    expect(chips()).toHaveLength(1)
    expect(mounted.shadow.activeElement?.className).toBe('attachment-remove')
    await mounted.rest(() => {
      const last = mounted.shadow.activeElement
      if (last) fireEvent.keyDown(last, { key: 'Delete' })
    })
    expect(chips()).toHaveLength(0)
    expect(mounted.shadow.activeElement).toBe(mounted.input)
    expect(mounted.endpoint.types).toEqual(['attachments.delete', 'attachments.delete'])
  })

  it('says in words why a file is not taken, whatever its name holds', async () => {
    await show({ composer: { attachments: { enabled: true, accept: { 'image/*': [] } } } })
    const name = '![x](https://evil.example/x.png).txt'
    const file = new File(['x'], name, { type: 'text/plain' })
    await mounted.rest(() => mounted.chat?.setComposerValue({ files: [file] }))
    expect(mounted.find('.notice', HTMLElement).textContent).toContain(name)
    expect(mounted.shadow.querySelector('.notice :is(img, a)')).toBeNull()
  })
})

describe('sent attachments', () => {
  const message = (attachments: unknown[]) => ({ ...userMessage('u', 'look'), attachments })

  async function showSent(attachments: unknown[], part: object = {}) {
    const items = { data: [message(attachments)], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () =>
      jsonResponse(threadOf('thr_1', { items, ...part })),
    )
    await show({ initialThread: 'thr_1' })
  }

  it('shows pictures from the endpoint again after a reload, and enlarges them', async () => {
    await showSent([image('a', 'https://chat.example/a.png')])
    await mounted.rest(() => mounted.button('Enlarge “a.png”').click())
    const dialog = mounted.find('dialog', HTMLElement)
    expect(dialog.querySelector('img')?.getAttribute('src')).toBe('https://chat.example/a.png')
    await mounted.rest(() => mounted.button('Close').click())
    expect(mounted.shadow.querySelector('dialog')).toBeNull()
  })

  it('draws no empty bubble for a message without words', async () => {
    const items = {
      data: [{ ...message([image('a', 'https://chat.example/a.png')]), content: [] }],
      has_more: false,
    }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await show({ initialThread: 'thr_1' })
    expect(mounted.shadow.querySelector('.bubble')).toBeNull()
    expect(mounted.shadow.querySelector('.attachment-thumbnail')).not.toBeNull()
  })

  it('asks no foreign host for a preview, and shows the name instead', async () => {
    await showSent([image('a', 'https://evil.example/?leak=1')])
    expect(mounted.shadow.querySelectorAll('img')).toHaveLength(0)
    expect(mounted.text).toContain('a.png')
  })
})
