import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { deskWords } from '@/locales/deskWords'
import { Import } from './Import.client'

/** The page where a plain document becomes a dossier. */
export function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const words = deskWords(languageOf(req)).import
  return (
    <DeskPage view={view}>
      <h1>{words.title}</h1>
      {can(personOf(req.user), 'writeDossier') ? <Import /> : <p>{words.notAllowed}</p>}
    </DeskPage>
  )
}
