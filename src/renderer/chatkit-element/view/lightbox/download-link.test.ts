import { expect, it } from 'vitest'
import { downloadName } from './download-link.tsx'

it('keeps out of a file name what leads elsewhere or deceives', () => {
  expect(downloadName('../../etc/passwd', 'blob:x')).not.toMatch(/[/\\]|^\./)
  expect(downloadName('a\u202egnp.exe', 'blob:x')).not.toContain('\u202e')
  expect(downloadName('', 'blob:x')).toBe('image.png')
})

it('names the kind of picture, unless the name does', () => {
  expect(downloadName('Cat', 'data:image/webp;base64,AA')).toBe('Cat.webp')
  expect(downloadName('cat.jpeg', 'data:image/webp;base64,AA')).toBe('cat.jpeg')
})
