import type { Draft } from '@/domain/draft/Draft'
import { writeDraft } from '@/domain/plainDocument/writeDraft'
import type { ImportMessage } from '../../messages/ImportMessage'
import type { SourceDocument } from '../../source/SourceDocument'
import { lineAt } from './lineAt'

/** The first line where an export of the draft differs from the text: in layout, never in the fields. */
export function checkLayout({ text }: SourceDocument, draft: Draft): readonly ImportMessage[] {
  const exported = writeDraft(draft)
  const imported = text.endsWith('\n') ? text.slice(0, -1) : text
  if (exported === imported) return []
  let at = 0
  while (at < imported.length && imported[at] === exported[at]) at++
  return [{ level: 'info', code: 'layoutDiffers', line: lineAt(imported, at) }]
}
