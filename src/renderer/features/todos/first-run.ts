import { createContext, type ReactNode } from 'react'

/** What the list shows in its place while nobody has used the app yet; null for nothing special. */
export const FirstRun = createContext<ReactNode>(null)
