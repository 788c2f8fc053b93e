import { ArrowRight, HardDrive, MessageSquareText, WifiOff, type LucideIcon } from 'lucide-react'
import { useCallback, useEffect, useState, type ReactNode } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import './welcome.css'

interface WelcomeProps {
  client: IpcClient
  onStart: () => void
}

const sentences = [
  'add buy milk tomorrow at 5pm',
  'remind me to call mom on sunday at 10 #family p1',
  'add water the plants every monday at 9am',
]

function Fact({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <Icon size={16} aria-hidden />
      <span>{children}</span>
    </li>
  )
}

function useDataFolder(client: IpcClient): string | null {
  const [folder, setFolder] = useState<string | null>(null)
  useEffect(() => {
    client.request('desktop.state', {}).then(
      ({ dataFolder }) => setFolder(dataFolder),
      () => {},
    )
  }, [client])
  return folder
}

/** What somebody sees who opens the app for the first time, in the place of the list. */
export function Welcome({ client, onStart }: WelcomeProps) {
  const folder = useDataFolder(client)
  const start = useCallback(() => {
    onStart()
    client.request('preferences.save', { desktop: { welcomed: true } }).catch(() => {})
  }, [client, onStart])
  // Whoever has added a task needs no welcome.
  useEffect(() => client.on('todos.changed', start), [client, start])
  const say = (text: string) => void client.request('app.ask', { text }).catch(() => {})
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Welcome to Offhand</h2>
      <p className="welcome-lead">
        A todo list with an assistant beside it that understands your own words.
      </p>
      <h3>Try one of these, or write your own</h3>
      <ul className="welcome-sentences">
        {sentences.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => say(text)}>
              <span>{text}</span>
              <ArrowRight size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <ul className="welcome-facts">
        <Fact icon={WifiOff}>It works offline, with no account and nothing to download.</Fact>
        <Fact icon={HardDrive}>
          Your tasks are files on this computer
          {folder === null ? '.' : ', in '}
          {folder === null ? null : <span className="welcome-folder">{folder}</span>}
        </Fact>
        <Fact icon={MessageSquareText}>
          Everything can be undone, from the list and by telling the assistant.
        </Fact>
      </ul>
      <button type="button" className="button" data-variant="primary" onClick={start}>
        Start
      </button>
    </section>
  )
}
