const longest = 2_000

/** The address in the form that goes to the system, or null: only https and mailto leave the app. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' && url.username === '' && url.password === ''
  const isMail = url.protocol === 'mailto:' && !/[?&]attach/i.test(url.search)
  return (isWeb || isMail) && url.href.length <= longest ? url.href : null
}
