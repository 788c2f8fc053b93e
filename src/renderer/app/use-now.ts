import { useEffect, useState } from 'react'

import { localNow, type Clock, type LocalNow } from '../../shared/clock.ts'

const minuteMs = 60_000

function sameMinute(one: LocalNow, other: LocalNow): boolean {
  return one.date === other.date && one.time === other.time
}

/** The present local minute; the object changes only when the minute does. */
export function useNow(clock: Clock): LocalNow {
  const [now, setNow] = useState(() => localNow(clock()))
  useEffect(() => {
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      clearTimeout(timer)
      const instant = clock()
      const next = localNow(instant)
      setNow((known) => (sameMinute(known, next) ? known : next))
      timer = setTimeout(tick, minuteMs - (instant.getTime() % minuteMs))
    }
    tick()
    // Timers stand still while the machine sleeps.
    window.addEventListener('focus', tick, { signal: controller.signal })
    document.addEventListener('visibilitychange', tick, { signal: controller.signal })
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [clock])
  return now
}
