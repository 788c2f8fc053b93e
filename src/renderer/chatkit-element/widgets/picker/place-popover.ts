export type Side = 'top' | 'bottom' | 'left' | 'right'
export type Align = 'start' | 'center' | 'end'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place extends Size {
  readonly left: number
  readonly top: number
}

export interface Wish {
  readonly side: Side
  readonly align: Align
  /** Whether a line begins at the right. */
  readonly rightToLeft: boolean
}

const gapPx = 6
const edgePx = 8

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const

/** How much room there is at each side of the anchor. */
function roomAt(anchor: Place, view: Size): Readonly<Record<Side, number>> {
  const used = gapPx + edgePx
  return {
    top: anchor.top - used,
    bottom: view.height - anchor.top - anchor.height - used,
    left: anchor.left - used,
    right: view.width - anchor.left - anchor.width - used,
  }
}

function needAt(side: Side, size: Size): number {
  return side === 'left' || side === 'right' ? size.width : size.height
}

/** The wished side if there is room, else the first other one that has it, else the roomier of below and above. */
function sideFor(anchor: Place, size: Size, view: Size, wished: Side): Side {
  const room = roomAt(anchor, view)
  const candidates: readonly Side[] = [wished, opposite[wished], 'bottom', 'top']
  const roomy = candidates.find((side) => room[side] >= needAt(side, size))
  return roomy ?? (room.bottom >= room.top ? 'bottom' : 'top')
}

function aligned(start: number, length: number, own: number, align: Align): number {
  const free = length - own
  return start + { start: 0, center: free / 2, end: free }[align]
}

function kept(position: number, own: number, view: number): number {
  return Math.max(edgePx, Math.min(position, view - own - edgePx))
}

const mirrored = { start: 'end', center: 'center', end: 'start' } as const

/** Where a popover goes so that it is beside its anchor and wholly in view; `height` is what it may take up. */
export function placePopover(anchor: Place, size: Size, view: Size, wish: Wish): Place {
  const side = sideFor(anchor, size, view, wish.side)
  const room = roomAt(anchor, view)
  const beside = side === 'left' || side === 'right'
  const height = beside ? view.height - 2 * edgePx : Math.max(80, room[side])
  const own = { width: size.width, height: Math.min(size.height, height) }
  const { left, top } = anchor
  const align = wish.rightToLeft && !beside ? mirrored[wish.align] : wish.align
  const position = {
    bottom: top + anchor.height + gapPx,
    top: top - own.height - gapPx,
    right: left + anchor.width + gapPx,
    left: left - own.width - gapPx,
  }[side]
  return {
    left: kept(
      beside ? position : aligned(left, anchor.width, own.width, align),
      own.width,
      view.width,
    ),
    top: kept(
      beside ? aligned(top, anchor.height, own.height, align) : position,
      own.height,
      view.height,
    ),
    width: size.width,
    height,
  }
}
