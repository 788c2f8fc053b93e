import {
  ArrowLeftRight,
  HardDrive,
  MonitorCog,
  Keyboard,
  SlidersHorizontal,
  Zap,
  type LucideIcon,
} from 'lucide-react'
import type { ComponentType } from 'react'

import { DataPage } from './data/data-page.tsx'
import { DesktopPage } from './desktop-page.tsx'
import { GeneralPage } from './general-page.tsx'
import type { PreferencePageProps } from './preference-page-props.ts'
import { TransferPage } from './transfer-page.tsx'
import { QuickAddPage } from './quick-add-page.tsx'

/** A page of the settings about the app itself. */
export interface PreferencePage {
  id: string
  label: string
  about: string
  icon: LucideIcon
  page: ComponentType<PreferencePageProps>
}

/** The pages about the app, in the order of the navigation. */
export const preferencePages: readonly PreferencePage[] = [
  {
    id: 'general',
    label: 'General',
    about: 'Reminders and the calendar.',
    icon: SlidersHorizontal,
    page: GeneralPage,
  },
  {
    id: 'quick-add',
    label: 'Quick add',
    about: 'New tasks from a line of text, here and in any other program.',
    icon: Zap,
    page: QuickAddPage,
  },
  {
    id: 'keyboard',
    label: 'Keyboard',
    about: 'What each key does in the list.',
    icon: Keyboard,
    page: ({ keyboardPage }) => keyboardPage,
  },
  {
    id: 'desktop',
    label: 'Desktop',
    about: 'How Offhand behaves on this computer, beside its window.',
    icon: MonitorCog,
    page: DesktopPage,
  },
  {
    id: 'data',
    label: 'Data',
    about: 'Everything is in files on this computer, readable by your account only.',
    icon: HardDrive,
    page: ({ client }) => <DataPage client={client} />,
  },
  {
    id: 'transfer',
    label: 'Import and export',
    about: 'Your tasks belong to you.',
    icon: ArrowLeftRight,
    page: TransferPage,
  },
]
