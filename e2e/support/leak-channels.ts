/**
 * The ways in which a script in a page could send something out, by name: each tries one, with the
 * address of a listener of its own. They run in the page, so each stands alone.
 */
export const leakChannels: Record<string, (host: string) => unknown> = {
  fetch: (host) => fetch(`http://${host}/`),
  XMLHttpRequest: (host) => {
    const request = new XMLHttpRequest()
    request.open('GET', `http://${host}/`)
    request.send()
  },
  'navigator.sendBeacon': (host) => navigator.sendBeacon(`http://${host}/`, 'x'),
  WebSocket: (host) => new WebSocket(`ws://${host}/`),
  EventSource: (host) => new EventSource(`http://${host}/`),
  'image src': (host) => {
    new Image().src = `http://${host}/`
  },
  'image srcset': (host) => {
    new Image().srcset = `http://${host}/ 1x`
  },
  'picture in SVG': (host) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', `http://${host}/`)
    svg.append(image)
    document.body.append(svg)
  },
  'background in a style attribute': (host) => {
    document.body.style.backgroundImage = `url(http://${host}/)`
  },
  'list bullet in a style attribute': (host) => {
    document.body.style.setProperty('list-style-image', `url(http://${host}/)`)
    document.body.style.display = 'list-item'
  },
  '@import in a style sheet': (host) => {
    const style = document.createElement('style')
    style.textContent = `@import url(http://${host}/a.css);`
    document.head.append(style)
  },
  'font in the font set': (host) => {
    const font = new FontFace('leak', `url(http://${host}/)`)
    document.fonts.add(font)
    return font.load()
  },
  'link to a style sheet': (host) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = `http://${host}/`
    document.head.append(link)
  },
  'link that loads an image ahead': (host) => {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'image'
    link.href = `http://${host}/`
    document.head.append(link)
  },
  'link that fetches ahead': (host) => {
    const link = document.createElement('link')
    link.rel = 'prefetch'
    link.href = `http://${host}/`
    document.head.append(link)
  },
  'ping of a link': (host) => {
    const link = document.createElement('a')
    link.href = '#'
    link.ping = `http://${host}/`
    document.body.append(link)
    link.click()
  },
  'link to a module': (host) => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = `http://${host}/`
    document.head.append(link)
  },
  'script src': (host) => {
    const script = document.createElement('script')
    script.setAttribute('src', `http://${host}/`)
    document.head.append(script)
  },
  'frame src': (host) => {
    const frame = document.createElement('iframe')
    frame.src = `http://${host}/`
    document.body.append(frame)
  },
  'object data': (host) => {
    const object = document.createElement('object')
    object.setAttribute('data', `http://${host}/`)
    document.body.append(object)
  },
  'embed src': (host) => {
    const embed = document.createElement('embed')
    embed.setAttribute('src', `http://${host}/`)
    embed.type = 'text/html'
    document.body.append(embed)
  },
  'audio src': (host) => {
    const audio = document.createElement('audio')
    audio.preload = 'auto'
    audio.src = `http://${host}/`
    document.body.append(audio)
  },
  'video poster': (host) => {
    const video = document.createElement('video')
    video.poster = `http://${host}/`
    document.body.append(video)
  },
  'form submission': (host) => {
    const form = document.createElement('form')
    form.action = `http://${host}/`
    document.body.append(form)
    form.submit()
  },
  'window.open': (host) => {
    window.open(`http://${host}/`)
  },
  'location.href': (host) => {
    location.href = `http://${host}/`
  },
  'meta refresh': (host) => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'refresh'
    meta.content = `0;url=http://${host}/`
    document.head.append(meta)
  },
  'WebRTC (STUN)': async (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] })
    peer.createDataChannel('leak')
    await peer.setLocalDescription(await peer.createOffer())
  },
}
