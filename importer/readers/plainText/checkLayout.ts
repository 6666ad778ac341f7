import type { Draft } from '@/domain/draft/Draft'
import { writeDraft } from '@/domain/plainDocument/writeDraft'
import type { AddMessage } from '../../messages/ImportMessage'
import { lineAt } from './lineAt'

/** Says where an export of the draft will first differ from the text: in layout, never in the fields. */
export function checkLayout(text: string, draft: Draft, addMessage: AddMessage): void {
  const written = writeDraft(draft)
  const read = text.endsWith('\n') ? text.slice(0, -1) : text
  if (written === read) return
  let at = 0
  while (at < read.length && read[at] === written[at]) at++
  addMessage({ level: 'info', code: 'layoutDiffers', line: lineAt(read, at) })
}
