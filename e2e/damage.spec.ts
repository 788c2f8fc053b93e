import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, journey } from './support/journey.ts'

journey(
  'a damaged file is set aside, all that is good in it restored, and that is said in numbers',
  async ({ dataFolder, open }) => {
    const first = await open()
    await first.say('add buy milk')
    await first.say('add bake bread')
    await first.close()
    const path = join(dataFolder, 'todos.1.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('Buy milk', 'Buy m\0lk'))

    const second = await open()
    await expect(second.page.getByRole('alert').first()).toBeVisible()
    await expect(second.page.getByRole('alert').first()).toContainText('1 change could not be read')
    await expect(second.row('Bake bread')).toBeVisible()
    expect((await readdir(dataFolder)).filter((name) => name.includes('damaged'))).toHaveLength(1)
    await second.screenshot('restored-data')
  },
)
