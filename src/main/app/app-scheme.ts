import { readFileSync } from 'node:fs'

import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron'

import { appFileHeaders, appScheme, resolveAppFile } from './app-file.ts'

/** Makes our scheme a standard, secure one. Has to happen before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/**
 * Serves the renderer build in the folder under our scheme, and nothing else. Not with `handle`: its
 * `Request` and `Response` load the whole HTTP client of Node.js while the window waits.
 */
export function serveAppScheme(session: Session, folder: string): void {
  // oxlint-disable-next-line typescript/no-deprecated -- `handle` would delay the window.
  session.protocol.registerBufferProtocol(appScheme, (request, callback) => {
    callback(answer(request, folder))
  })
}

function answer({ method, url }: ProtocolRequest, folder: string): ProtocolResponse {
  const file = method === 'GET' ? resolveAppFile(url, folder) : null
  if (file === null) return notFound
  try {
    return { data: readFileSync(file), headers: appFileHeaders(file) }
  } catch {
    return notFound
  }
}

const notFound: ProtocolResponse = {
  statusCode: 404,
  mimeType: 'text/plain',
  data: Buffer.from('Not found'),
}
