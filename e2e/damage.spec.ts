import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, journey } from './support/journey.ts'

journey(
  'a damaged file is set aside, its last good copy restored, and that is said',
  async ({ dataFolder, open }) => {
    const first = await open()
    await first.say('add buy milk')
    await first.say('add bake bread')
    await first.close()
    await writeFile(join(dataFolder, 'todos.json'), '{"todos": [{"title": "Buy')

    const second = await open()
    await expect(second.page.getByRole('alert').first()).toBeVisible()
    await expect(second.row('Buy milk')).toBeVisible()
    await expect(second.row('Bake bread')).toBeVisible()
    expect((await readdir(dataFolder)).filter((name) => name.includes('corrupt'))).toHaveLength(1)
    await second.screenshot('restored-data')
  },
)
