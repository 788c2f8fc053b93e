import { useCallback } from 'react'

/** The list of the first frame, until the real one takes its place. */
export function FirstList({ list }: { list: Element | null }) {
  const hold = useCallback(
    (place: HTMLDivElement | null) => {
      if (place !== null && list !== null) place.append(list)
    },
    [list],
  )
  return <div ref={hold} className="first-frame first-list" aria-hidden inert />
}
