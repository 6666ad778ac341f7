'use client'
import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'
import { documentWords } from '@/locales/documentWords'

/** In the form of a dossier: the way to its text, which is written in the document. */
export function ToDocument() {
  const { id } = useDocumentInfo()
  const isInDrawer = useDocumentDrawerContext().drawerSlug !== undefined
  const words = documentWords(useDesk().language)
  // The document is what this form was opened from.
  if (isInDrawer) return null
  return (
    <div className="to-document">
      {id === undefined ? (
        <p>{words.saveFirst}</p>
      ) : (
        <>
          <a className="home__action" href={`/admin/dossier/${id}`}>
            {words.toDocument}
          </a>
          <p className="outline__hint">{words.toDocumentExplanation}</p>
        </>
      )}
    </div>
  )
}
