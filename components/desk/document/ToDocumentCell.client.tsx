'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useDesk } from '@/components/desk/request/useDesk'
import { documentWords } from '@/locales/documentWords'

/** In the list of dossiers: a link to the text of one. */
export function ToDocumentCell({ rowData }: DefaultCellComponentProps) {
  const words = documentWords(useDesk().language)
  return (
    <a
      href={`/admin/dossier/${rowData.id}`}
      aria-label={`${words.toDocument} ${words.of(String(rowData.title))}`}
    >
      {words.toDocument}
    </a>
  )
}
