/** How many rows a page has if the request does not say. */
export const defaultPageSize = 20

const maximumPageSize = 100

/** The number of rows to load for a requested limit; absent and 0 mean the default. */
export function pageSize(limit: number | undefined): number {
  return Math.min(limit || defaultPageSize, maximumPageSize)
}
