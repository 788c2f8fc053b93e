/** What is needed of Electron's `systemPreferences`; on some systems a part of it is missing. */
export interface AccentSource {
  getAccentColor?: () => string
}

/** The accent colour of the system as `#rrggbb`; null when it has none. */
export function accentColor(source: AccentSource): string | null {
  try {
    const color = source.getAccentColor?.() ?? ''
    return /^[0-9a-f]{6,8}$/i.test(color) ? `#${color.slice(0, 6).toLowerCase()}` : null
  } catch {
    return null
  }
}
