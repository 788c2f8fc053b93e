import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { isNewerVersion } from './is-newer-version.ts'
import { createPageSource } from './page-source.ts'
import { readFeed, readFeedAddress } from './update-feed.ts'

async function serve(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return new URL(`http://127.0.0.1:${port}/feed/`)
}

const newest = { version: '0.2.0', page: 'https://offhand.example/download' }

async function read(answer: RequestListener, signal = new AbortController().signal) {
  return readFeed({ address: await serve(answer), version: '0.1.0', fetch, signal })
}

const saying =
  (body: string): RequestListener =>
  (_request, response) =>
    void response.end(body)

describe('the feed of new versions', () => {
  it('names a newer version and its page', async () => {
    expect(await read(saying(JSON.stringify({ ...newest, notes: 'more' })))).toEqual(newest)
  })

  it.each(['0.1.0', '0.0.9'])('has nothing new when it names %s', async (version) => {
    expect(await read(saying(JSON.stringify({ ...newest, version })))).toBeNull()
  })

  it.each([
    ['no JSON', '<html>', 'JSON'],
    ['no version', '{"page":"https://offhand.example/"}', 'version'],
    [
      'a version with words in it',
      JSON.stringify({ ...newest, version: '9.9.9 <b>now</b>' }),
      'version',
    ],
    [
      'a page without encryption',
      JSON.stringify({ ...newest, page: 'http://offhand.example/' }),
      'page',
    ],
    ['a page that is a program', JSON.stringify({ ...newest, page: 'file:///bin/sh' }), 'page'],
    [
      'a page with a name in it',
      JSON.stringify({ ...newest, page: 'https://a@offhand.example/' }),
      'page',
    ],
  ])('is not believed when it has %s', async (_case, body, problem) => {
    await expect(read(saying(body))).rejects.toThrow(problem)
  })

  it('is not believed when the server fails', async () => {
    const fails: RequestListener = (_request, response) => {
      response.statusCode = 500
      response.end(JSON.stringify(newest))
    }
    await expect(read(fails)).rejects.toThrow('500')
  })

  it('is not followed to another address', async () => {
    const elsewhere = await serve(saying(JSON.stringify(newest)))
    const moves: RequestListener = (_request, response) => {
      response.writeHead(302, { location: elsewhere.href })
      response.end()
    }
    await expect(read(moves)).rejects.toThrow('fetch failed')
  })

  it('is left when it does not end', async () => {
    const isLeft = vi.fn()
    const endless: RequestListener = (_request, response) => {
      response.on('close', isLeft)
      const write = () =>
        void (response.write(' '.repeat(10_000))
          ? setImmediate(write)
          : response.once('drain', write))
      write()
    }
    await expect(read(endless)).rejects.toThrow('too long')
    await expect.poll(() => isLeft).toHaveBeenCalled()
  })

  it('is given up when it never answers', async () => {
    const controller = new AbortController()
    const silent: RequestListener = () => controller.abort()
    await expect(read(silent, controller.signal)).rejects.toThrow('abort')
  })

  it('is told nothing but the wish for it', async () => {
    let seen: unknown = null
    await read((request, response) => {
      seen = [request.method, request.url, request.headers.cookie, request.headers.referer]
      response.end(JSON.stringify(newest))
    })
    expect(seen).toEqual(['GET', '/feed/', undefined, undefined])
  })
})

describe('the address of the feed', () => {
  it('is a folder with https', () => {
    expect(readFeedAddress('https://offhand.example/feed')?.href).toBe(
      'https://offhand.example/feed/',
    )
  })

  it.each(['', 'feed', 'http://offhand.example/', 'file:///feed', 'https://a:b@offhand.example/'])(
    'cannot be %j',
    (text) => {
      expect(readFeedAddress(text)).toBeNull()
    },
  )
})

describe('where packages are installed by other programs', () => {
  it('opens the page of what was found, and nothing before', async () => {
    const feed = await serve((request, response) => {
      response.end(request.url === '/feed/linux.json' ? JSON.stringify(newest) : '')
    })
    const openPage = vi.fn()
    const source = createPageSource({ feed, version: '0.1.0', fetch, openPage })
    source.use()
    expect(openPage).not.toHaveBeenCalled()
    expect(await source.look()).toBe('0.2.0')
    source.use()
    expect(openPage.mock.calls).toEqual([[newest.page]])
  })
})

describe('whether a version is newer', () => {
  it.each([
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.99.99', true],
    ['1.0.0', '1.0.0', false],
    ['1.0.0', '1.0.1', false],
    ['1.0.0', '1.0.0-beta.2', true],
    ['1.0.0-beta.2', '1.0.0', false],
    ['1.0.0', '1.0.0+build-7', false],
  ])('%s after %s: %s', (one, other, expected) => {
    expect(isNewerVersion(one, other)).toBe(expected)
  })
})
