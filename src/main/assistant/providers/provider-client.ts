import OpenAI from 'openai'

import { boundFetch } from './bound-fetch.ts'

/** Where requests go, and what authorises them. */
export interface ProviderAccess {
  baseUrl: string
  key: string | null
}

const noTelemetry = {
  'X-Stainless-Lang': null,
  'X-Stainless-Package-Version': null,
  'X-Stainless-OS': null,
  'X-Stainless-Arch': null,
  'X-Stainless-Runtime': null,
  'X-Stainless-Runtime-Version': null,
  'X-Stainless-Retry-Count': null,
  'X-Stainless-Timeout': null,
  'User-Agent': 'Offhand',
}

// Servers without keys get none; the client insists on something.
const noKey = 'none'

/** A client of that provider alone: it takes nothing from the environment, and never retries. */
export function createProviderClient(access: ProviderAccess, fetcher: typeof fetch): OpenAI {
  const { baseUrl, key } = access
  return new OpenAI({
    apiKey: key ?? noKey,
    baseURL: baseUrl,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: boundFetch(new URL(baseUrl).origin, fetcher),
    defaultHeaders: { ...noTelemetry, ...(key === null ? { Authorization: null } : {}) },
  })
}
