import { WithdrawalView } from '@/components/claim/WithdrawalView'
import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import type { DossierHit, Found } from '@/domain/search/Found'
import type { Scope } from '@/domain/search/Scope'
import { searchWords } from '@/locales/searchWords'
import { siteWords } from '@/locales/siteWords'
import { HitView } from './HitView'
import { MarkedRunsView } from './MarkedRunsView'

type Props = { found: Found; language: Language; scope: Scope; timeZone: string }

export function FoundView({ found, ...context }: Props) {
  const { shown, count, groups } = found
  return (
    <>
      {groups.map((dossier) => (
        <FoundDossierView
          key={`${dossier.slug} ${dossier.hits[0]?.number}`}
          dossier={dossier}
          {...context}
        />
      ))}
      {shown < count && (
        <p className="explanation">{searchWords(context.language).bounded(shown)}</p>
      )}
    </>
  )
}

type DossierProps = Omit<Props, 'found'> & { dossier: DossierHit }

function FoundDossierView({ dossier, language, scope, timeZone }: DossierProps) {
  const { slug, title, withdrawal, hits } = dossier
  return (
    <article className="found-dossier row">
      <h3>
        <a href={dossierAddress(language, slug)}>
          <MarkedRunsView runs={title} />
        </a>
        {withdrawal && (
          <>
            {' '}
            <span className="tag">{siteWords(language).withdrawnDossier}</span>
          </>
        )}
      </h3>
      {withdrawal && (
        <WithdrawalView withdrawal={withdrawal} language={language} timeZone={timeZone} />
      )}
      <ol className="row">
        {hits.map((hit) => (
          <HitView
            key={hit.number ?? 'dossier'}
            hit={hit}
            dossier={dossier}
            language={language}
            scope={scope}
            timeZone={timeZone}
          />
        ))}
      </ol>
    </article>
  )
}
