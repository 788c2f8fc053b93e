import type { OffhandApp } from './offhand-app.ts'

/**
 * Sends a message and, as soon as the first words of the answer are on screen and the answer is
 * still being written, interrupts it. An answer takes a tenth of a second, so the page watches
 * itself: `click` presses the Stop button there and then, `tell` reports back.
 */
export async function interruptAnswer(
  app: OffhandApp,
  text: string,
  how: 'click' | 'tell',
): Promise<void> {
  await app.composer.fill(text)
  const interrupted = app.page.locator('openai-chatkit').evaluate(watchForFirstWords, how)
  await app.composer.press('Enter')
  await interrupted
}

/** Runs in the page. */
function watchForFirstWords(element: Element, how: 'click' | 'tell'): Promise<void> {
  const root = element.shadowRoot
  if (!root) throw new Error('The chat element has no shadow root.')
  const answersBefore = root.querySelectorAll('.assistant-message').length
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const stop = root.querySelector<HTMLElement>('button[aria-label="Stop"]')
      if (!stop || root.querySelectorAll('.assistant-message').length === answersBefore) return
      observer.disconnect()
      if (how === 'click') stop.click()
      resolve()
    })
    observer.observe(root, { childList: true, subtree: true, characterData: true })
  })
}
