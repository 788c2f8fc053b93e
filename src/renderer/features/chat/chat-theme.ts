import type { ThemeOption } from '@openai/chatkit-react'

type ColorScheme = 'light' | 'dark'

// The same colours as in app/theme/tokens.css; an element in a shadow root takes them as options.
const colors = {
  light: { accent: '#0f766e', background: '#fffefc', foreground: '#1f1d1a' },
  dark: { accent: '#2cb5a5', background: '#1b1a18', foreground: '#f0ede8' },
}

export function chatTheme(colorScheme: ColorScheme): ThemeOption {
  const { accent, background, foreground } = colors[colorScheme]
  return {
    colorScheme,
    radius: 'round',
    density: 'normal',
    typography: {
      baseSize: 15,
      fontFamily: "'Inter', 'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
    },
    color: {
      accent: { primary: accent, level: 1 },
      grayscale: { hue: 40, tint: 2 },
      surface: { background, foreground },
    },
  }
}
