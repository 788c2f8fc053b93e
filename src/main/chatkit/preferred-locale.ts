/** The first language tag of an Accept-Language header, or undefined when it names none. */
export function preferredLocale(acceptLanguage: string | undefined): string | undefined {
  const [first = ''] = (acceptLanguage ?? '').split(/[,;]/)
  const tag = first.trim()
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}
