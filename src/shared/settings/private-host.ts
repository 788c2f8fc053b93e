type Numbers = readonly [number, number, number, number]

const ipv4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const networkName = /\.(local|lan|home\.arpa|internal)$/

function numbersOf(hostname: string): Numbers | null {
  const found = ipv4.exec(hostname)
  if (found === null) return null
  const [, first, second, third, fourth] = found
  return [Number(first), Number(second), Number(third), Number(fourth)]
}

function isThisComputer(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || numbersOf(hostname)?.[0] === 127
}

function isPrivateAddress([first, second]: Numbers): boolean {
  if (first === 172) return second >= 16 && second <= 31
  return first === 10 || (first === 192 && second === 168) || (first === 169 && second === 254)
}

function isPrivateVersion6(hostname: string): boolean {
  return /^\[f[cd][0-9a-f]{2}:/.test(hostname) || /^\[fe[89ab][0-9a-f]:/.test(hostname)
}

/**
 * Whether a host, as `URL.hostname` writes it, is this computer or, unless only that is asked, one
 * of its own network: private addresses and the names that such networks use.
 */
export function isPrivateHost(
  hostname: string,
  reach: 'own-network' | 'this-computer' = 'own-network',
): boolean {
  if (isThisComputer(hostname)) return true
  if (reach === 'this-computer') return false
  const numbers = numbersOf(hostname)
  if (numbers !== null) return isPrivateAddress(numbers)
  return isPrivateVersion6(hostname) || networkName.test(hostname)
}
