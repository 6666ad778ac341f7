import type { FormatReader } from '../../source/FormatReader'
import { checkLayout } from './checkLayout'
import { parsePlainText } from './parsePlainText'

/** The plain document (docs/contracts/plain-document.md). Takes any bytes, and refuses what is not text. */
export const plainText: FormatReader = {
  accept: '.txt,text/plain',
  recognises: () => true,
  parse: parsePlainText,
  checkExport: checkLayout,
}
