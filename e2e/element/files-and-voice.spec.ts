import type { Page } from '@playwright/test'
import { expect, gallery } from './support/gallery-window.ts'

const chip = '.attachment-chip'

/** Mounts an element that takes files, which go to `/files` of the page's own server. */
async function takeFiles(contract: Page): Promise<void> {
  await contract.evaluate(() =>
    window.contract.mount().show({
      locale: 'de',
      api: {
        url: `${location.origin}/chatkit`,
        domainKey: '',
        uploadStrategy: { type: 'direct', uploadUrl: '/files' },
      },
      composer: { attachments: { enabled: true, maxCount: 3 } },
    }),
  )
}

/** Answers every upload, and remembers what came. */
async function receiveFiles(contract: Page): Promise<{ body: string; language: string }[]> {
  const received: { body: string; language: string }[] = []
  await contract.route('**/files', async (route) => {
    const request = route.request()
    const language = request.headers()['accept-language'] ?? ''
    received.push({ body: request.postDataBuffer()?.toString('latin1') ?? '', language })
    const id = `atc_${received.length}`
    await route.fulfill({ json: { type: 'file', id, name: id, mime_type: 'text/plain' } })
  })
  return received
}

gallery(
  'a file from the dialog is uploaded as a form, without a fetch of the page',
  async ({ contract }) => {
    const received = await receiveFiles(contract)
    await takeFiles(contract)
    await contract.getByRole('button', { name: 'Hinzufügen' }).click()
    const [dialog] = await Promise.all([
      contract.waitForEvent('filechooser'),
      contract.getByRole('menuitem', { name: 'Dateien anhängen' }).click(),
    ])
    expect(dialog.isMultiple()).toBe(true)
    await dialog.setFiles([
      { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('milk and eggs') },
    ])
    await expect(contract.locator(`${chip}.ready`)).toHaveCount(1)
    expect(received).toHaveLength(1)
    expect(received[0]?.body).toContain('name="file"; filename="list.txt"')
    expect(received[0]?.body).toContain('milk and eggs')
    expect(received[0]?.language).toBe('de-DE')
  },
)

gallery(
  'files are dropped on the whole element, and pasted into its text',
  async ({ contract }) => {
    await receiveFiles(contract)
    await takeFiles(contract)
    const field = contract.locator('.composer-input')
    await field.click()
    await field.evaluate((element) => {
      const files = new DataTransfer()
      files.items.add(new File(['x'], 'pasted.txt', { type: 'text/plain' }))
      element.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData: files,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      )
    })
    await expect(contract.locator(chip)).toHaveCount(1)
    await contract.locator('.greeting').evaluate((element) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'dropped.txt', { type: 'text/plain' }))
      const drag = { dataTransfer, bubbles: true, cancelable: true, composed: true }
      for (const type of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, drag))
    })
    await expect(contract.locator(`${chip}.ready`)).toHaveCount(2)
    await expect(field).toHaveText('')
  },
)

gallery('what is said is recorded as WebM and written where the caret is', async ({ contract }) => {
  await contract.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const context = new AudioContext()
      const tone = context.createOscillator()
      const target = context.createMediaStreamDestination()
      tone.connect(target)
      tone.start()
      return target.stream
    }
    const mount = window.contract.mount()
    mount.endpoint.on('input.transcribe', (params) => {
      mount.calls.push(params)
      return window.contract.script.jsonResponse({ text: 'and eggs' })
    })
    mount.show({ composer: { dictation: { enabled: true } } })
    return mount.methods.setComposerValue({ text: 'Milk' })
  })
  await contract.getByRole('button', { name: 'Dictate' }).click()
  const confirm = contract.getByRole('button', { name: 'Insert what was said' })
  await expect(confirm).toBeFocused()
  await expect
    .poll(() =>
      contract
        .locator('.level-meter')
        .evaluate((meter) =>
          [...meter.children].some(
            (bar) =>
              bar instanceof HTMLElement && Number(bar.style.getPropertyValue('--level')) > 0,
          ),
        ),
    )
    .toBe(true)
  await confirm.press('Enter')
  await expect(contract.locator('.composer-input')).toHaveText('Milk and eggs')
  const [sent] = await contract.evaluate(() => window.contract.mount().calls)
  expect(sent).toMatchObject({ mime_type: 'audio/webm;codecs=opus' })
  // The first bytes of every WebM file, in base64.
  expect(sent).toHaveProperty('audio_base64', expect.stringMatching(/^GkXfo/))
})

gallery(
  'an enlarged picture is in front of all, and Escape goes back to where it was',
  async ({ galleryWindow }) => {
    await galleryWindow.show('conversation')
    const thumbnail = galleryWindow.page.locator('.attachment-thumbnail').first()
    await thumbnail.click()
    const dialog = galleryWindow.page.locator('dialog[open]')
    await expect(dialog.locator('img')).toBeVisible()
    await galleryWindow.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(thumbnail).toBeFocused()
  },
)
