import { EventEmitter } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import type { UpdateState } from '../../../shared/ipc/desktop-state.ts'
import { silentLogger } from '../../../shared/logger.ts'
import { createRestartSource } from './restart-source.ts'
import { Updates, type UpdateSource } from './updates.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

function setUp(change: Partial<UpdateSource> = {}) {
  const facts = { isWanted: true, isBusy: false, nowMs: 0 }
  const look = vi.fn<UpdateSource['look']>(async () => null)
  const source = { by: 'restart' as const, look, use: vi.fn(), ...change }
  const states: UpdateState[] = []
  const updates = new Updates({
    source,
    isWanted: () => facts.isWanted,
    isBusy: () => facts.isBusy,
    elapsedMs: () => facts.nowMs,
    onChange: (state) => states.push(state),
    logger: silentLogger,
  })
  const phases = () => states.map(({ phase }) => phase)
  return { updates, facts, look, source, phases }
}

describe('the search for new versions', () => {
  it('waits a minute after the start, and then a day after each look', async () => {
    const { updates, facts, look } = setUp()
    await updates.tick()
    expect(look).not.toHaveBeenCalled()
    facts.nowMs = minuteMs
    await updates.tick()
    await updates.tick()
    expect(look).toHaveBeenCalledTimes(1)
    facts.nowMs = minuteMs + dayMs
    await updates.tick()
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('does not happen when it is switched off, and takes place soon after it is switched on', async () => {
    const { updates, facts, look } = setUp()
    Object.assign(facts, { isWanted: false, nowMs: dayMs })
    await updates.tick()
    expect(look).not.toHaveBeenCalled()
    facts.isWanted = true
    await updates.tick()
    expect(look).toHaveBeenCalledOnce()
  })

  it('waits for the end of an answer, and does not restart during one', async () => {
    const { updates, facts, look, source } = setUp()
    look.mockResolvedValue('0.2.0')
    Object.assign(facts, { isBusy: true, nowMs: dayMs })
    await updates.tick()
    expect(look).not.toHaveBeenCalled()
    facts.isBusy = false
    await updates.tick()
    facts.isBusy = true
    expect(updates.use()).toBe(false)
    expect(source.use).not.toHaveBeenCalled()
    facts.isBusy = false
    expect(updates.use()).toBe(true)
    expect(source.use).toHaveBeenCalledOnce()
  })

  it('never restarts on its own', async () => {
    const { updates, look, source, phases } = setUp()
    look.mockResolvedValue('0.2.0')
    await updates.look()
    expect(phases()).toEqual(['looking', 'found'])
    expect(source.use).not.toHaveBeenCalled()
  })

  it('opens a page also during an answer, which that does not disturb', async () => {
    const { updates, facts, look, source } = setUp({ by: 'page' })
    look.mockResolvedValue('0.2.0')
    await updates.look()
    facts.isBusy = true
    expect(updates.use()).toBe(true)
    expect(source.use).toHaveBeenCalledOnce()
  })

  it('has nothing to use before something was found', () => {
    const { updates, source } = setUp()
    updates.use()
    expect(source.use).not.toHaveBeenCalled()
  })

  it('says that it failed, and looks again a day later', async () => {
    const { updates, facts, look, phases } = setUp()
    look.mockRejectedValueOnce(new Error('ENOTFOUND'))
    await updates.look()
    expect(phases()).toEqual(['looking', 'failed'])
    facts.nowMs = dayMs
    await updates.tick()
    expect(updates.state).toMatchObject({ phase: 'idle', version: null })
  })

  it('keeps what was found when a later look fails or finds nothing', async () => {
    const { updates, look } = setUp()
    look.mockResolvedValueOnce('0.2.0').mockRejectedValueOnce(new Error('ENOTFOUND'))
    await updates.look()
    await updates.look()
    expect(updates.state).toMatchObject({ phase: 'found', version: '0.2.0' })
    await updates.look()
    expect(updates.state).toMatchObject({ phase: 'found', version: '0.2.0' })
  })

  it('looks once at a time', async () => {
    const { updates, look } = setUp()
    await Promise.all([updates.look(), updates.look()])
    expect(look).toHaveBeenCalledOnce()
  })
})

class FakeUpdater extends EventEmitter {
  setFeedURL = vi.fn()
  checkForUpdates = vi.fn()
  quitAndInstall = vi.fn()
}

function restartSource(platform: string) {
  const updater = new FakeUpdater()
  const feed = new URL('https://offhand.example/feed/')
  const source = createRestartSource({ updater, feed, platform, architecture: 'arm64' })
  return { updater, source }
}

describe('the updater of the system', () => {
  it('looks below the feed of the build, in the form that it knows', () => {
    expect(restartSource('darwin').updater.setFeedURL.mock.calls).toEqual([
      [{ url: 'https://offhand.example/feed/macos.json', serverType: 'json' }],
    ])
    expect(restartSource('win32').updater.setFeedURL.mock.calls).toEqual([
      [{ url: 'https://offhand.example/feed/windows-arm64' }],
    ])
  })

  it('has found a version when that is downloaded, and installs it only when told to', async () => {
    const { updater, source } = restartSource('win32')
    const looking = source.look()
    updater.emit('update-available')
    updater.emit('update-downloaded', {}, '', 'Offhand 0.2.0')
    expect(await looking).toBe('0.2.0')
    expect(updater.quitAndInstall).not.toHaveBeenCalled()
    source.use()
    expect(updater.quitAndInstall).toHaveBeenCalledOnce()
  })

  it('has found nothing, or fails, as the system says', async () => {
    const { updater, source } = restartSource('darwin')
    const first = source.look()
    updater.emit('update-not-available')
    expect(await first).toBeNull()
    const second = source.look()
    updater.emit('error', new Error('The signature is wrong.'))
    await expect(second).rejects.toThrow('signature')
  })
})
