import { documentWords } from '@/locales/documentWords'
import type { DocumentPlace } from './DocumentPlace'
import { OrderButton } from './OrderButton'

/** What can be done with a dossier as a whole: a copy of it, and before its first edition its deletion. */
export function DossierTools({ at: { document, language } }: { at: DocumentPlace }) {
  const words = documentWords(language)
  if (!document.mayWrite) return null
  return (
    <p className="document__tools-of-all">
      <OrderButton className="document__add" order={{ does: 'duplicate' }}>
        {words.duplicate}
      </OrderButton>
      {!document.current && document.mayEdit && (
        <OrderButton className="document__add" order={{ does: 'removeDossier' }}>
          {words.removeDossier}
        </OrderButton>
      )}
    </p>
  )
}
