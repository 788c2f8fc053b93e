/** A drawn picture as a data address, so that the gallery needs no files and no network. */
export function picture(hue: number, caption: string, width = 640, height = 420): string {
  const text = caption.replaceAll(/[<>&]/g, '')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 70% 72%)"/><stop offset="1" stop-color="hsl(${hue + 40} 80% 88%)"/></linearGradient></defs>
<rect width="640" height="420" fill="url(#sky)"/><circle cx="480" cy="120" r="54" fill="hsl(${hue + 50} 95% 94%)"/>
<path d="M0 330 160 170l110 110 90-80 280 220H0z" fill="hsl(${hue + 10} 40% 42%)"/>
<path d="M0 370 220 260l160 80 120-50 140 80v50H0z" fill="hsl(${hue + 20} 45% 28%)"/>
<title>${text}</title></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
