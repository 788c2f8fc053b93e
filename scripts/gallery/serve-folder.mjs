import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Serves the files of a folder on the loopback interface, on any free port.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = fileOf(folder, pathname)
    if (!path) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
    createReadStream(path).pipe(response)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(null)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${address.port}/`, close }
}

/**
 * The file that a path of an address means; null if there is none, or if it is outside the folder.
 * @param {string} folder
 * @param {string} pathname
 */
function fileOf(folder, pathname) {
  const path = resolve(join(folder, decodeURIComponent(pathname)))
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  const isInside = file.startsWith(folder + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null
}
