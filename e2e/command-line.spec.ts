import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { exitCode, startElectron } from './support/child-process.ts'
import { expect, journey } from './support/journey.ts'

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47])

journey(
  '--ask with --screenshot and --quit answers, saves the picture and exits',
  async ({ dataFolder, open }) => {
    const picture = join(dataFolder, 'answer.png')
    const asking = startElectron([
      `--data=${dataFolder}`,
      '--ask=add buy milk tomorrow at 5pm',
      `--screenshot=${picture}`,
      '--quit',
    ])
    expect(await exitCode(asking)).toBe(0)
    expect((await readFile(picture)).subarray(0, 4)).toEqual(pngSignature)

    const app = await open()
    await expect(app.row('Buy milk')).toBeVisible()
  },
)

journey('--ask goes to the window that is already open', async ({ dataFolder, open }) => {
  const app = await open()
  const picture = join(dataFolder, 'second.png')
  const second = startElectron([
    `--data=${dataFolder}`,
    '--ask=add bake bread',
    `--screenshot=${picture}`,
  ])
  expect(await exitCode(second)).toBe(0)
  await expect(app.row('Bake bread')).toBeVisible()
  expect(existsSync(picture)).toBe(true)
})

journey(
  'an unknown option is refused with the usage, and no window opens',
  async ({ dataFolder }) => {
    const refused = startElectron([`--data=${dataFolder}`, '--aks=add milk'])
    let message = ''
    refused.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
    expect(await exitCode(refused)).toBe(2)
    expect(message).toContain('--aks')
    expect(message).toContain('--ask')
  },
)
