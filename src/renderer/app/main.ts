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
  const loading = import('./start-app.tsx')
  // The first use of the page's storage waits for the main process, which is busy from here on.
  localStorage.getItem('')
  tellPainted()
  const { startApp } = await loading
  startApp()
})
