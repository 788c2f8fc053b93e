import { isPrivateHost } from './private-host.ts'

interface Address {
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly hostname: string
  readonly origin: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

// Node and browsers both have it; this folder is compiled with the types of neither.
declare const URL: {
  new (text: string): Address
  canParse(text: string): boolean
}

/** A base URL that can be used, or the sentence that says why it cannot. */
export type BaseUrlReading =
  | {
      ok: true
      url: string
      origin: string
      host: string
      hostname: string
      warning: string | null
    }
  | { ok: false; problem: string }

const notAnAddress = 'Enter a web address such as https://api.example.com/v1.'
const unencrypted = 'The connection to this address is not encrypted.'

function problemOf({
  protocol,
  username,
  password,
  search,
  hash,
  hostname,
}: Address): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return notAnAddress
  if (username !== '' || password !== '')
    return 'The address may not contain a user name or password; the key has its own field.'
  if (search !== '' || hash !== '') return 'The address has to end with its path, without ? or #.'
  if (protocol === 'http:' && !isPrivateHost(hostname))
    return 'Addresses outside this computer and its own network have to begin with https://.'
  return null
}

/**
 * Reads what a person typed as the address of a model's API. Plain http is for this computer and
 * private networks only. `url` has no slash at its end; `origin` is what a key belongs to.
 */
export function readBaseUrl(text: string): BaseUrlReading {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed)) return { ok: false, problem: notAnAddress }
  const address = new URL(trimmed)
  const problem = problemOf(address)
  if (problem !== null) return { ok: false, problem }
  const { origin, host, pathname, protocol, hostname } = address
  const leaves = protocol === 'http:' && !isPrivateHost(hostname, 'this-computer')
  return {
    ok: true,
    url: `${origin}${pathname.replace(/\/+$/, '')}`,
    origin,
    host,
    hostname,
    warning: leaves ? unencrypted : null,
  }
}
