import { scenes } from '../../src/renderer/gallery/scenes/scenes.ts'
import { expect, gallery, type GalleryWindow } from './support/gallery-window.ts'

const names = scenes.map(({ name }) => name).filter((name) => name !== 'long')

/** What sticks out of the element to a side, and is not inside of something that scrolls. */
async function overflowOf({ page }: GalleryWindow): Promise<string[]> {
  return page.locator('openai-chatkit').evaluate((host) => {
    const bounds = host.getBoundingClientRect()
    const chat = host.shadowRoot?.querySelector('.chat')
    const isKeptIn = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== chat; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true
      }
      return false
    }
    const sticksOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < bounds.left - 1 || right > bounds.right + 1)
    }
    // The transcript scrolls up and down only: what is too wide there cannot be reached at all.
    const clipped = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
      const { overflowX } = getComputedStyle(element)
      const isScroller = element.getAttribute('role') === 'log' || overflowX === 'hidden'
      return (
        isScroller &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        !isEllipsis(element)
      )
    })
    const out = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (element) => sticksOut(element) && !isKeptIn(element),
    )
    return [...new Set([...out, ...clipped])].map(
      (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
    )

    /** Cut on purpose, with dots or out of sight. */
    function isEllipsis(element: Element): boolean {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element)
      const isHidden = element.closest('.for-readers, .katex-mathml, figure') !== null
      return textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || isHidden
    }
  })
}

// 280 px are also what is left of a pane of 560 px at 200 % zoom.
for (const [title, settings] of [
  ['', {}],
  [', from right to left with the largest text', { locale: 'ar', size: '18', density: 'spacious' }],
] as const) {
  gallery(`nothing sticks out of an element of 280 px${title}`, async ({ galleryWindow }) => {
    gallery.slow()
    await galleryWindow.resize(280, 640)
    const found: Record<string, string[]> = {}
    for (const name of names) {
      await galleryWindow.show(name, settings)
      const overflow = await overflowOf(galleryWindow)
      if (overflow.length > 0) found[name] = overflow
    }
    expect(found).toEqual({})
  })
}
