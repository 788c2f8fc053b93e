import { failureFields } from '../../shared/failure-fields.ts'
import type { Logger } from '../../shared/logger.ts'
import { externalAddress } from './external-address.ts'

interface LinkOpenerOptions {
  /** Shows the whole address and asks whether to open it. */
  confirm: (address: string) => Promise<boolean>
  open: (address: string) => Promise<void>
  logger: Logger
}

/** Opens links outside of the app, after a check of the scheme and a yes; one question at a time. */
export function createLinkOpener(options: LinkOpenerOptions): (address: string) => void {
  const { confirm, open, logger } = options
  let asking = false

  async function ask(address: string): Promise<void> {
    asking = true
    try {
      if (await confirm(address)) await open(address)
    } catch (error) {
      logger.warn('link.failed', failureFields(error))
    } finally {
      asking = false
    }
  }

  return (address) => {
    const external = externalAddress(address)
    if (external === null) logger.warn('link.refused')
    else if (!asking) void ask(external)
  }
}
