import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { damagedOrNotFound } from '@/components/desk/damaged/damagedOrNotFound'
import { assetAddresses } from '@/components/page/assetAddresses'
import { readDocument } from '@/desk/dossier/readDocument'
import { dossierAddress } from '@/domain/address/addresses'
import { documentWords } from '@/locales/documentWords'
import { DocumentSide } from './DocumentSide'
import { DocumentText } from './DocumentText'
import { DocumentWork } from './DocumentWork.client'

const segments = z.array(z.string())

/** A dossier as a document: shown as readers will see it, and edited piece by piece in place. */
export async function DocumentView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const words = documentWords(language)
  const [, id = ''] = segments.catch([]).parse(view.params?.segments)
  const read = await readDocument(req, id)
  if (!read.ok) return damagedOrNotFound(view, read.reasons, language)
  const document = read.value
  const at = { document, language }
  const { current, dossier } = document
  return (
    <DeskPage view={view} isWide>
      <link rel="stylesheet" href={assetAddresses.paper} precedence="paper" />
      <DocumentWork
        dossier={id}
        claims={document.words.claims.map(({ id: claim, number }) => ({ id: claim, number }))}
      >
        <p className="document__links">
          <a href={`/admin/collections/dossiers/${id}`}>{words.toForm}</a>
          <a href={`/admin/history/${id}`}>{words.history}</a>
          {current && (
            <a href={dossierAddress(dossier.language, document.slug)}>{words.publicPage}</a>
          )}
        </p>
        <div className="document">
          <DocumentSide at={at} />
          <section
            className={`document__text${document.mayEdit ? ' document__text--open' : ''}`}
            aria-label={words.text}
          >
            <div className="paper" lang={dossier.language}>
              <DocumentText at={at} />
            </div>
          </section>
        </div>
      </DocumentWork>
    </DeskPage>
  )
}
