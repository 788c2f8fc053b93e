import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { scenes } from '../../src/renderer/gallery/scenes/scenes.ts'
import { expect, gallery, type GalleryWindow } from './support/gallery-window.ts'
import { openedStates } from './support/opened-states.ts'

// A scene of a thousand turns is the same turns again and again.
const names = scenes.map(({ name }) => name).filter((name) => name !== 'long')

// Which rules are broken depends on the colours, the direction and the width one by one.
const looks = [
  { title: 'light, left to right, 320 px', width: 320, settings: { scheme: 'light' } },
  { title: 'dark, right to left, wide', width: 1280, settings: { scheme: 'dark', locale: 'ar' } },
] as const

/** What axe finds, as lines to read. */
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include('openai-chatkit')
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary}`),
  )
}

async function problemsOfScenes(
  galleryWindow: GalleryWindow,
  settings: Record<string, string>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const name of names) {
    await galleryWindow.show(name, settings)
    const problems = await problemsOf(galleryWindow.page)
    if (problems.length > 0) found[name] = problems
  }
  return found
}

for (const { title, width, settings } of looks) {
  gallery(`axe finds nothing in any scene: ${title}`, async ({ galleryWindow }) => {
    gallery.slow()
    await galleryWindow.resize(width, 800)
    expect(await problemsOfScenes(galleryWindow, settings)).toEqual({})
  })
}

for (const { name, scene, open } of openedStates) {
  gallery(`axe finds nothing when this is open: ${name}`, async ({ galleryWindow }) => {
    await galleryWindow.resize(420, 700)
    await galleryWindow.show(scene, { scheme: 'dark' })
    await open(galleryWindow.page)
    await galleryWindow.rest()
    expect(await problemsOf(galleryWindow.page)).toEqual([])
  })
}
