import { ClaimView } from '@/components/claim/ClaimView'
import type { FileValue } from '@/domain/edition/PartValue'
import { isFileType, storedName } from '@/domain/file/fileTypes'
import { documentWords } from '@/locales/documentWords'
import { claimDesk } from './claimDesk'
import type { DocumentPlace } from './DocumentPlace'
import { fillClaim } from './fillClaim'

/** The address where a signed-in user gets a file that is not public yet. */
const addressOfFile = ({ sha256, type }: FileValue) =>
  `/api/files/file/${isFileType(type) ? storedName(sha256, type) : sha256}`

/**
 * The claims of a document. Their HTML is rendered on the server, as on the public page: React in the browser then
 * compares one string for each claim, not each of the ten thousand elements of a long dossier.
 */
export async function DocumentClaims({ at }: { at: DocumentPlace }) {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { document, language: spoken } = at
  const words = documentWords(spoken)
  const { head, claims } = document.words
  return claims.map((claim) => (
    <div
      key={claim.id}
      className="document__claim"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it from our own components
      dangerouslySetInnerHTML={{
        __html: renderToStaticMarkup(
          <ClaimView
            claim={fillClaim(claim, words)}
            context={{
              language: document.dossier.language,
              labels: head.labels,
              organisation: document.organisation,
              timeZone: document.timeZone,
              level: 2,
              address: null,
              addressOfFile,
              desk: claimDesk(at, claim),
            }}
          />,
        ),
      }}
    />
  ))
}
