/** A host that nothing allows. */
export const hostileHost = 'evil.example'
/** What a model, a tool or a title might say to load, run or restyle something. */
export const hostileTexts = [
  `https://${hostileHost}/leak?q=1`,
  `//${hostileHost}/leak`,
  `url(https://${hostileHost}/leak)`,
  `red; background: url(https://${hostileHost}/leak)`,
  `1px; position: fixed; inset: 0`,
  `calc(1px) url("https://${hostileHost}")`,
  `image-set("https://${hostileHost}/x.png" 1x)`,
  `expression(alert(1))`,
  `var(--x, url(https://${hostileHost}))`,
  `}*{background:url(https://${hostileHost})}`,
  `javascript:alert(1)`,
  `JaVaScRiPt:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `vbscript:x`,
  `file:///etc/passwd`,
  `<img src=https://${hostileHost}/x onerror=alert(1)>`,
  `<script>alert(1)</script>`,
  `![x](https://${hostileHost}/x.png) [y](javascript:alert(1)) <style>*{}</style>`,
  `lucide:../../${hostileHost}`,
  `__proto__`,
  `\u202e\u0000`,
]

const forbiddenElements = 'script, style, link, meta, base, iframe, object, embed, frame, template'
const loading = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'xlink:href',
  'formaction',
  'action',
]
const harmlessLink = /^(?:https?|mailto|tel):/
const harmfulStyle = /url\(|image-set|expression|@import|position\s*:\s*fixed|evil\.example|[{}<>]/i

function faultsOf(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    const fault =
      name.startsWith('on') ||
      (loading.includes(name) && !/^(?:data:image\/|blob:)/.test(value)) ||
      (name === 'href' && !harmlessLink.test(value)) ||
      (name === 'style' && harmfulStyle.test(value))
    return fault ? [`${element.tagName} ${name}="${value}"`] : []
  })
}

/** What is wrong with what was drawn. */
export function faultsIn(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')]
  const forbidden = [...root.querySelectorAll(forbiddenElements)].map(({ tagName }) => tagName)
  return [...forbidden, ...elements.flatMap(faultsOf)]
}
