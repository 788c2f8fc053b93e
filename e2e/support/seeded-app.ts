import type { OffhandBridge } from '../../src/shared/ipc/bridge.ts'
import type { Command } from '../../src/shared/todos/command.ts'
import type { OffhandApp } from './offhand-app.ts'

/** Carries out commands as the list would, to have something to look at. */
export async function execute(app: OffhandApp, ...commands: Command[]): Promise<void> {
  await app.page.evaluate(async (given) => {
    const { offhand } = window as unknown as { offhand: OffhandBridge }
    for (const command of given) {
      const answer = await offhand.request('todos.execute', { command, source: 'list' })
      if (!answer.ok) throw new Error(answer.error.message)
    }
  }, commands)
}

/** Makes the window as large as this, with the list as wide as a person can drag it. */
export async function resize(app: OffhandApp, width: number, height = 900): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows())
        window.setContentSize(size.width, size.height)
    },
    { width, height },
  )
  await app.page.waitForFunction((wanted) => window.innerWidth === wanted, width)
}

/** Opens a view by its name in the sidebar. */
export async function openView(app: OffhandApp, name: string): Promise<void> {
  const views = app.page.getByRole('navigation', { name: 'Views' })
  await views.locator('.view-entry').filter({ hasText: name }).first().click()
}

/** Tasks of a working week: overdue, dated, repeating, nested, tagged, with notes and done. */
export const workingWeek: Command[] = [
  { type: 'save-list', name: 'Work', color: 'blue' },
  { type: 'save-list', name: 'Home', color: 'green' },
  { type: 'save-list', name: 'Reading', color: 'purple' },
  {
    type: 'add',
    todos: [
      { title: 'Pay the rent', due: { date: '2026-11-20' }, priority: 'high', list: 'Home' },
      {
        title: 'Send the invoice to Mara',
        due: { date: '2026-11-21', time: '16:00' },
        list: 'Work',
      },
      { title: 'Call the dentist', due: { date: '2026-11-22', time: '11:00' }, tags: ['phone'] },
      {
        title: 'Water the plants',
        due: { date: '2026-11-22' },
        list: 'Home',
        tags: ['plants'],
        repeat: { rule: 'FREQ=WEEKLY;INTERVAL=1', from: 'due' },
      },
      {
        title: 'Team meeting',
        due: { date: '2026-11-23', time: '09:30' },
        list: 'Work',
        repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO,WE', from: 'due' },
      },
      {
        title: 'Quarterly report',
        due: { date: '2026-11-25' },
        priority: 'medium',
        list: 'Work',
        tags: ['writing'],
        notes: 'Numbers are in the shared folder. Ask Ben about the forecast for spring.',
      },
      { title: 'Buy a birthday present', due: { date: '2026-11-27' }, tags: ['errands'] },
      {
        title: 'Renew the passport',
        due: { date: '2026-12-15' },
        priority: 'low',
        tags: ['errands'],
      },
      { title: 'Learn to juggle' },
      { title: 'Finish the novel', list: 'Reading' },
    ],
  },
  {
    type: 'add',
    todos: [{ title: 'Tidy the cellar', list: 'Home' }, { title: 'Return the library books' }],
  },
]
