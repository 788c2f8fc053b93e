import type { AnswerOrigin } from './answer-origin.ts'

/** Failures of a connection that happen before anything goes over it. */
const beforeSending =
  /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/

const deepestCause = 6

function neverLeft(error: unknown): boolean {
  let current = error
  for (let depth = 0; depth < deepestCause; depth += 1) {
    if (typeof current !== 'object' || current === null) return false
    if ('code' in current && typeof current.code === 'string') {
      if (beforeSending.test(current.code)) return true
    }
    current = 'cause' in current ? current.cause : null
  }
  return false
}

/** `fetch` that tells what became of each request: where there is no answer, it may have arrived. */
export function watchedFetch(inner: typeof fetch, origin: AnswerOrigin): typeof fetch {
  return async (input, init) => {
    const settle = origin.sends()
    try {
      const response = await inner(input, init)
      settle('arrived')
      return response
    } catch (error) {
      if (neverLeft(error)) settle('not-sent')
      throw error
    }
  }
}
