import type { Session } from 'electron'

import type { Logger } from '../../shared/logger.ts'
import { isAllowedPermission } from './allowed-permission.ts'
import { isAllowedRequest } from './allowed-request.ts'
import { stopSpelling } from './spelling/spelling.ts'

interface HardeningOptions {
  packaged: boolean
  logger: Logger
}

/** Closes the session: no request but for our own files, no permission, no device, no download. */
export function hardenSession(session: Session, { packaged, logger }: HardeningOptions): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !isAllowedRequest(url, { packaged })
    if (cancel) logger.warn('request.blocked', { scheme: schemeOf(url) })
    callback({ cancel })
  })
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(isAllowedPermission(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  if (process.platform === 'darwin') session.setSpellCheckerEnabled(true)
  else stopSpelling(session)
  session.on('will-download', (event) => event.preventDefault())
}

function schemeOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : ''
}
