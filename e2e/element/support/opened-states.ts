import type { Page } from '@playwright/test'

/** A state that a scene only reaches by what a person does. */
export interface OpenedState {
  readonly name: string
  readonly scene: string
  readonly open: (page: Page) => Promise<void>
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const typeIn = async (page: Page, text: string) => {
  await page.getByRole('textbox').last().click()
  await page.keyboard.type(text)
  await page.getByRole('option').first().waitFor()
}

/** Everything that opens over the element. */
export const openedStates: readonly OpenedState[] = [
  { name: 'attach-and-tools', scene: 'start', open: (page) => press(page, /add|attach|tools/i) },
  { name: 'models', scene: 'start', open: (page) => press(page, /Quick/) },
  { name: 'mentions', scene: 'start', open: (page) => typeIn(page, '@') },
  { name: 'commands', scene: 'start', open: (page) => typeIn(page, '/') },
  { name: 'sources', scene: 'conversation', open: (page) => page.getByText(/^Sources/).click() },
  {
    name: 'citation',
    scene: 'conversation',
    open: async (page) => {
      await page.getByText('example.com').first().hover()
      await page.getByText('Mountain passes in spring').first().waitFor()
    },
  },
  {
    name: 'entity',
    scene: 'conversation',
    open: async (page) => {
      await page.getByText('Noor Haddad').last().hover()
      await page.getByText('Joined in 2019').waitFor()
    },
  },
  {
    name: 'picture',
    scene: 'conversation',
    open: async (page) => {
      await page.getByRole('button', { name: /valley/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'history-menu',
    scene: 'history',
    open: async (page) => {
      await press(page, /Actions for “Quarterly/)
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'rename',
    scene: 'history',
    open: async (page) => {
      await press(page, /Actions for “Quarterly/)
      await page.getByRole('menuitem', { name: 'Rename' }).click()
      await page.getByRole('textbox').first().waitFor()
    },
  },
  {
    name: 'delete',
    scene: 'history',
    open: async (page) => {
      await press(page, /Actions for “Quarterly/)
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await page.getByRole('alertdialog').or(page.getByRole('dialog').last()).last().waitFor()
    },
  },
  {
    name: 'select',
    scene: 'widget-form',
    open: async (page) => {
      await press(page, /Cabin/)
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'calendar',
    scene: 'widget-form',
    open: async (page) => {
      await press(page, /^On|May 16/)
      await page.getByRole('grid').waitFor()
    },
  },
]
