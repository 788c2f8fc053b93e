import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

import { PlainList } from './plain-list.tsx'

interface PlainPage {
  show: (count: number, isWindowed: boolean) => void
}

declare global {
  var plainPage: PlainPage | undefined
}

const container = document.querySelector('#root')
if (container === null) throw new Error('The page has no place for the list.')
const root = createRoot(container)

globalThis.plainPage = {
  show: (count, isWindowed) =>
    root.render(createElement(PlainList, { key: `${count}/${isWindowed}`, count, isWindowed })),
}
