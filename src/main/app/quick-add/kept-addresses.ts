import type { Event } from 'electron'

interface AddressSource {
  on(
    name: 'open-url',
    listener: (event: Pick<Event, 'preventDefault'>, address: string) => void,
  ): unknown
}

/**
 * Keeps the addresses that macOS opens the app with until they can be opened: the one that starts the app
 * comes before it is ready. Answers how to take them over, now and from then on.
 */
export function keepAddresses(source: AddressSource): (open: (address: string) => void) => void {
  const kept: string[] = []
  let open = (address: string): void => void kept.push(address)
  source.on('open-url', (event, address) => {
    event.preventDefault()
    open(address)
  })
  return (opener) => {
    open = opener
    for (const address of kept.splice(0)) opener(address)
  }
}
