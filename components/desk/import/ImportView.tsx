import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { readers } from '@/importer/readers/readers'
import { deskWords } from '@/locales/deskWords'
import { Import } from './Import.client'

/** The page that imports a document as a dossier. */
export function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const words = deskWords(languageOf(req)).import
  return (
    <DeskPage view={view}>
      <h1>{words.title}</h1>
      {can(personOf(req.user), 'writeDossier') ? (
        <Import accept={readers.map(({ accept }) => accept).join(',')} />
      ) : (
        <p>{words.notAllowed}</p>
      )}
    </DeskPage>
  )
}
