import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { deskWords } from '@/locales/deskWords'
import { Import } from './Import.client'

/** The page where a plain document becomes a dossier. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const words = deskWords(req.i18n.language === 'en' ? 'en' : 'fr').import
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={initPageResult.locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <div className="home gutter--left gutter--right">
        <h1>{words.title}</h1>
        {can(personOf(req.user), 'writeDossier') ? <Import /> : <p>{words.notAllowed}</p>}
      </div>
    </DefaultTemplate>
  )
}
