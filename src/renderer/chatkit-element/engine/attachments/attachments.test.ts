import { beforeEach, describe, expect, it } from 'vitest'
import { ChatEngine } from '../chat-engine.ts'
import { jsonResponse, settled } from '../scripted-endpoint.testing.ts'

interface Sent {
  readonly url: string
  readonly type: string | null
  readonly method: string | undefined
  readonly headers: Headers
  readonly body: unknown
  readonly signal: AbortSignal | null
}

type Answer = (sent: Sent) => Response | Promise<Response>

let engine: ChatEngine
let sent: Sent[]
let errors: string[]
let answers: Record<string, Answer>

const attachment = (part: object = {}) => ({
  type: 'file',
  id: 'atc_1',
  name: 'a.txt',
  mime_type: 'text/plain',
  ...part,
})
const descriptor = (part: object = {}) => ({
  url: 'https://files.example/put/1',
  method: 'PUT',
  headers: { 'X-Token': 't' },
  ...part,
})
const textFile = (name = 'a.txt') => new File(['hello'], name, { type: 'text/plain' })

function typeOf(body: unknown): string | null {
  if (typeof body !== 'string') return null
  const request: unknown = JSON.parse(body)
  const known = typeof request === 'object' && request !== null && 'type' in request
  return known && typeof request.type === 'string' ? request.type : null
}

const fetchAll: typeof fetch = async (input, init) => {
  const url = new Request(input).url
  const request: Sent = {
    url,
    type: typeOf(init?.body),
    method: init?.method,
    headers: new Headers(init?.headers),
    body: init?.body,
    signal: init?.signal ?? null,
  }
  sent.push(request)
  const answer = answers[request.type ?? url]
  if (!answer) throw new Error(`The test answers no ${request.type ?? url}.`)
  return answer(request)
}

const direct = { type: 'direct', uploadUrl: 'https://files.example/upload' } as const
const twoPhase = { type: 'two_phase' } as const

function start(strategy: typeof direct | typeof twoPhase | null, attachments: object = {}) {
  engine.setOptions({
    api: {
      url: 'https://chat.example/chatkit',
      domainKey: '',
      fetch: fetchAll,
      ...(strategy ? { uploadStrategy: strategy } : {}),
    },
    composer: { attachments: { enabled: true, ...attachments } },
  })
}

async function add(...files: File[]) {
  engine.attachments.add(files)
  await settled()
}

const uploads = () => engine.store.get().uploads
const statuses = () => uploads().map(({ status }) => status)
const types = () => sent.map(({ type, url }) => type ?? url)
const notices = () => engine.store.get().notices.map(({ name, parameters }) => [name, parameters])

beforeEach(() => {
  sent = []
  errors = []
  answers = { 'attachments.delete': () => jsonResponse({}) }
  engine = new ChatEngine({
    emit: (name, ...[detail]) => {
      if (name === 'chatkit.error' && detail && 'error' in detail) errors.push(detail.error.message)
    },
    language: () => 'de',
  })
})

describe('a direct upload', () => {
  it('posts the file as a form to the address of the page', async () => {
    start(direct)
    answers[direct.uploadUrl] = () => jsonResponse(attachment())
    await add(textFile())
    expect(sent[0]?.method).toBe('POST')
    expect(sent[0]?.headers.get('Accept-Language')).toBe('de-DE')
    const form = sent[0]?.body
    expect(form instanceof FormData && form.get('file')).toMatchObject({ name: 'a.txt' })
    expect(uploads()).toMatchObject([{ status: 'ready', attachment: { id: 'atc_1' } }])
  })

  it('fails with an answer that is no attachment, and can be tried again', async () => {
    start(direct)
    answers[direct.uploadUrl] = () => jsonResponse({ nonsense: true })
    await add(textFile())
    expect(statuses()).toEqual(['failed'])
    expect(errors).toHaveLength(1)
    answers[direct.uploadUrl] = () => jsonResponse(attachment())
    engine.attachments.retry(uploads()[0]?.key ?? '')
    await settled()
    expect(statuses()).toEqual(['ready'])
  })
})

describe('an upload in two phases', () => {
  it('announces the file, puts its bytes with the headers of the server, and forgets the address', async () => {
    start(twoPhase)
    answers['attachments.create'] = () =>
      jsonResponse(attachment({ upload_descriptor: descriptor() }))
    answers['https://files.example/put/1'] = () => new Response(null, { status: 204 })
    const file = textFile()
    await add(file)
    expect(types()).toEqual(['attachments.create', 'https://files.example/put/1'])
    expect(JSON.parse(String(sent[0]?.body))).toMatchObject({
      params: { name: 'a.txt', size: 5, mime_type: 'text/plain' },
    })
    expect(sent[1]).toMatchObject({ method: 'PUT', body: file })
    expect(sent[1]?.headers.get('X-Token')).toBe('t')
    expect(uploads()[0]?.attachment).not.toHaveProperty('upload_descriptor')
  })

  it('sends a form where the server asks for POST, to an address relative to the endpoint', async () => {
    start(twoPhase)
    const upload_descriptor = descriptor({ method: 'POST', url: '/files/1', headers: {} })
    answers['attachments.create'] = () => jsonResponse(attachment({ upload_descriptor }))
    answers['https://chat.example/files/1'] = () => jsonResponse({})
    await add(textFile())
    expect(sent[1]?.body).toBeInstanceOf(FormData)
    expect(statuses()).toEqual(['ready'])
  })

  it('goes on with the same attachment when only the bytes failed', async () => {
    start(twoPhase)
    answers['attachments.create'] = () =>
      jsonResponse(attachment({ upload_descriptor: descriptor() }))
    answers['https://files.example/put/1'] = () => jsonResponse({}, 500)
    await add(textFile())
    expect(statuses()).toEqual(['failed'])
    answers['https://files.example/put/1'] = () => jsonResponse({})
    engine.attachments.retry(uploads()[0]?.key ?? '')
    await settled()
    expect(types().filter((type) => type === 'attachments.create')).toHaveLength(1)
    expect(statuses()).toEqual(['ready'])
  })

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,x'])(
    'sends nothing to %s',
    async (url) => {
      start(twoPhase)
      answers['attachments.create'] = () =>
        jsonResponse(attachment({ upload_descriptor: descriptor({ url }) }))
      await add(textFile())
      expect(types()).toEqual(['attachments.create'])
      expect(statuses()).toEqual(['failed'])
    },
  )
})

describe('taking files', () => {
  it('ignores them where attachments are not enabled, and in a locked thread', async () => {
    start(direct, { enabled: false })
    await add(textFile())
    expect(uploads()).toEqual([])
    start(direct)
    engine.store.patch({
      thread: { id: 't', created_at: '', status: { type: 'locked' }, metadata: {} },
    })
    await add(textFile())
    expect(uploads()).toEqual([])
  })

  it('says why a file is not taken, takes the others, and stops at the first that is one too many', async () => {
    start(direct, { maxCount: 1, maxSize: 1_572_864, accept: { 'text/*': [] } })
    answers[direct.uploadUrl] = () => jsonResponse(attachment())
    const large = new File([new Uint8Array(1_600_000)], 'big.txt', { type: 'text/plain' })
    const picture = new File(['x'], 'p.png', { type: 'image/png' })
    await add(large, picture, textFile(), textFile('b.txt'), textFile('c.txt'))
    expect(uploads().map(({ name }) => name)).toEqual(['a.txt'])
    expect(notices()).toEqual([
      ['attachment.tooLarge', { name: 'big.txt', limit: '1,5 MB' }],
      ['attachment.wrongType', { name: 'p.png' }],
      ['attachment.tooMany', { count: 1 }],
    ])
    expect(errors).toHaveLength(3)
  })

  it('reports a page that enables attachments without saying how to upload', async () => {
    start(null)
    await add(textFile())
    expect(statuses()).toEqual(['failed'])
    expect(errors[0]).toContain('uploadStrategy')
  })
})

describe('removing a file', () => {
  it('ends an upload that runs, without calling it failed', async () => {
    start(direct)
    answers[direct.uploadUrl] = ({ signal }) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      )
    await add(textFile())
    expect(engine.canSubmit).toBe(false)
    engine.attachments.remove(uploads()[0]?.key ?? '')
    await settled()
    expect(sent[0]?.signal?.aborted).toBe(true)
    expect(uploads()).toEqual([])
    expect(errors).toEqual([])
  })

  it('takes it off the server, also when the server learned of it only afterwards', async () => {
    start(twoPhase)
    const pending: ((response: Response) => void)[] = []
    answers['attachments.create'] = () => new Promise((resolve) => pending.push(resolve))
    await add(textFile())
    engine.attachments.remove(uploads()[0]?.key ?? '')
    pending[0]?.(jsonResponse(attachment({ upload_descriptor: descriptor() })))
    await settled()
    expect(types()).toEqual(['attachments.create', 'attachments.delete'])
    expect(JSON.parse(String(sent[1]?.body))).toMatchObject({ params: { attachment_id: 'atc_1' } })
  })

  it('leaves attachments of the page on the server', async () => {
    start(direct)
    engine.attachments.attach([{ type: 'file', id: 'p', name: 'p.txt', mime_type: 'text/plain' }])
    engine.attachments.remove(uploads()[0]?.key ?? '')
    await settled()
    expect(uploads()).toEqual([])
    expect(sent).toEqual([])
  })
})

describe('sending a message', () => {
  it('takes the ids along, needs no text, and empties the tray', async () => {
    start(direct)
    answers[direct.uploadUrl] = () => jsonResponse(attachment())
    answers['threads.create'] = () => new Response('', { status: 500 })
    await add(textFile())
    expect(engine.canSubmit).toBe(true)
    engine.submitDraft()
    await settled()
    expect(uploads()).toEqual([])
    expect(JSON.parse(String(sent[1]?.body))).toMatchObject({
      params: { input: { content: [], attachments: ['atc_1'] } },
    })
    expect(types()).not.toContain('attachments.delete')
  })

  it('waits for uploads, and for a failed one to be removed', async () => {
    start(direct)
    answers[direct.uploadUrl] = () => jsonResponse({}, 500)
    await add(textFile())
    engine.setDraft({ content: [{ type: 'input_text', text: 'hi' }] })
    engine.submitDraft()
    expect(types()).toEqual([direct.uploadUrl])
    engine.attachments.remove(uploads()[0]?.key ?? '')
    expect(engine.canSubmit).toBe(true)
  })
})
