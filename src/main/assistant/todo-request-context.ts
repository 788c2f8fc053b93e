/** What a caller of the assistant's server says about itself; `locale` is one language tag. */
export interface TodoRequestContext {
  locale?: string | undefined
}
