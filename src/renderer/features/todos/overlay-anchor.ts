/** What a menu or panel is placed beside: an element, or where the pointer was. */
export interface OverlayAnchor {
  getBoundingClientRect: () => DOMRect
}
