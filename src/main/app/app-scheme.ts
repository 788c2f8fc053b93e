import { readFile } from 'node:fs/promises'

import { protocol } from 'electron'
import type { Session } from 'electron'

import { appFileHeaders, appScheme, resolveAppFile } from './app-file.ts'

/** Makes our scheme a standard, secure one. Has to happen before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the renderer build in the folder under our scheme, and nothing else. */
export function serveAppScheme(session: Session, folder: string): void {
  session.protocol.handle(appScheme, (request) => answer(request, folder))
}

async function answer(request: Request, folder: string): Promise<Response> {
  const file = request.method === 'GET' ? resolveAppFile(request.url, folder) : null
  if (file === null) return notFound()
  try {
    return new Response(await readFile(file), { headers: appFileHeaders(file) })
  } catch {
    return notFound()
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404 })
}
