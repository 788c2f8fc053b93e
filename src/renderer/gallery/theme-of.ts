import type { ColorOption, ThemeOption } from '@openai/chatkit'
import type { Settings } from './settings.ts'

const fonts = {
  system: undefined,
  serif: "Georgia, 'DejaVu Serif', serif",
  mono: "'DejaVu Sans Mono', monospace",
}

const surfaces = {
  none: undefined,
  paper: { background: '#fbf7ee', foreground: '#33291a' },
  midnight: { background: '#0f1a2e', foreground: '#dbe6ff' },
  grey: { background: '#e4e4e7', foreground: '#27272a' },
}

function colorOf({ accent, level, hue, tint, shade, surface }: Settings): ColorOption {
  const colors = surfaces[surface]
  return {
    ...(accent === 'none' ? {} : { accent: { primary: accent, level } }),
    ...(tint === 0 && shade === 0 ? {} : { grayscale: { hue, tint, shade } }),
    ...(colors ? { surface: colors } : {}),
  }
}

/** The `theme` option that these settings ask for. */
export function themeOf(settings: Settings): ThemeOption {
  const fontFamily = fonts[settings.font]
  return {
    colorScheme: settings.scheme,
    radius: settings.radius,
    density: settings.density,
    typography: { baseSize: settings.size, ...(fontFamily ? { fontFamily } : {}) },
    color: colorOf(settings),
  }
}
