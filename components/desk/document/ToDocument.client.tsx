'use client'
import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'
import { documentWords } from '@/locales/documentWords'

/** In the form of a dossier: a link to its text, which is edited in the document. */
export function ToDocument() {
  const { id } = useDocumentInfo()
  const isInDrawer = useDocumentDrawerContext().drawerSlug !== undefined
  const words = documentWords(useDesk().language)
  // In a drawer, the form was opened from the document itself.
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
