import aMSRegular from 'katex/dist/fonts/KaTeX_AMS-Regular.woff2?url'
import caligraphicBold from 'katex/dist/fonts/KaTeX_Caligraphic-Bold.woff2?url'
import caligraphicRegular from 'katex/dist/fonts/KaTeX_Caligraphic-Regular.woff2?url'
import frakturBold from 'katex/dist/fonts/KaTeX_Fraktur-Bold.woff2?url'
import frakturRegular from 'katex/dist/fonts/KaTeX_Fraktur-Regular.woff2?url'
import mainBold from 'katex/dist/fonts/KaTeX_Main-Bold.woff2?url'
import mainBoldItalic from 'katex/dist/fonts/KaTeX_Main-BoldItalic.woff2?url'
import mainItalic from 'katex/dist/fonts/KaTeX_Main-Italic.woff2?url'
import mainRegular from 'katex/dist/fonts/KaTeX_Main-Regular.woff2?url'
import mathBoldItalic from 'katex/dist/fonts/KaTeX_Math-BoldItalic.woff2?url'
import mathItalic from 'katex/dist/fonts/KaTeX_Math-Italic.woff2?url'
import sansSerifBold from 'katex/dist/fonts/KaTeX_SansSerif-Bold.woff2?url'
import sansSerifItalic from 'katex/dist/fonts/KaTeX_SansSerif-Italic.woff2?url'
import sansSerifRegular from 'katex/dist/fonts/KaTeX_SansSerif-Regular.woff2?url'
import scriptRegular from 'katex/dist/fonts/KaTeX_Script-Regular.woff2?url'
import size1Regular from 'katex/dist/fonts/KaTeX_Size1-Regular.woff2?url'
import size2Regular from 'katex/dist/fonts/KaTeX_Size2-Regular.woff2?url'
import size3Regular from 'katex/dist/fonts/KaTeX_Size3-Regular.woff2?url'
import size4Regular from 'katex/dist/fonts/KaTeX_Size4-Regular.woff2?url'
import typewriterRegular from 'katex/dist/fonts/KaTeX_Typewriter-Regular.woff2?url'

interface Face {
  readonly family: string
  readonly address: string
  readonly bold?: boolean
  readonly italic?: boolean
}

const faces: readonly Face[] = [
  { family: 'KaTeX_AMS', address: aMSRegular },
  { family: 'KaTeX_Caligraphic', address: caligraphicBold, bold: true },
  { family: 'KaTeX_Caligraphic', address: caligraphicRegular },
  { family: 'KaTeX_Fraktur', address: frakturBold, bold: true },
  { family: 'KaTeX_Fraktur', address: frakturRegular },
  { family: 'KaTeX_Main', address: mainBold, bold: true },
  { family: 'KaTeX_Main', address: mainBoldItalic, bold: true, italic: true },
  { family: 'KaTeX_Main', address: mainItalic, italic: true },
  { family: 'KaTeX_Main', address: mainRegular },
  { family: 'KaTeX_Math', address: mathBoldItalic, bold: true, italic: true },
  { family: 'KaTeX_Math', address: mathItalic, italic: true },
  { family: 'KaTeX_SansSerif', address: sansSerifBold, bold: true },
  { family: 'KaTeX_SansSerif', address: sansSerifItalic, italic: true },
  { family: 'KaTeX_SansSerif', address: sansSerifRegular },
  { family: 'KaTeX_Script', address: scriptRegular },
  { family: 'KaTeX_Size1', address: size1Regular },
  { family: 'KaTeX_Size2', address: size2Regular },
  { family: 'KaTeX_Size3', address: size3Regular },
  { family: 'KaTeX_Size4', address: size4Regular },
  { family: 'KaTeX_Typewriter', address: typewriterRegular },
]

let declared = false

/** Tells the document where the fonts of formulas are; the browser loads those that it needs. */
export function declareMathsFonts(): void {
  if (declared || typeof FontFace === 'undefined') return
  declared = true
  for (const { family, address, bold, italic } of faces) {
    const descriptors: FontFaceDescriptors = {
      weight: bold ? '700' : '400',
      style: italic ? 'italic' : 'normal',
      display: 'block',
    }
    document.fonts.add(new FontFace(family, `url("${address}")`, descriptors))
  }
}
