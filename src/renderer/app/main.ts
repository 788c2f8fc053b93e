// The first frame is in the page's HTML. This gives it its layout, and loads the app once it is painted.
// It stays one small file: everything that is imported here comes before that frame.
import { tellPainted } from '../bridge/tell-painted.ts'
import { firstPaint } from './first-paint.ts'
import { rememberedListShare } from './list-share.ts'
import './first-frame.css'

document.documentElement.style.setProperty(
  '--list-share',
  `${rememberedListShare(location.search)}%`,
)
void firstPaint().then(async () => {
  tellPainted()
  const { startApp } = await import('./start-app.tsx')
  startApp()
})
