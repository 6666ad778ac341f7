import { WithdrawalView } from '@/components/claim/WithdrawalView'
import { dossierAddress } from '@/domain/address/addresses'
import { lagCaution, type TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import type { DossierHit, Found } from '@/domain/search/Found'
import type { Scope } from '@/domain/search/Scope'
import { searchWords } from '@/locales/searchWords'
import { siteWords } from '@/locales/siteWords'
import { HitView } from './HitView'
import { MarkedRunsView } from './MarkedRunsView'

type Props = {
  found: Found
  language: Language
  scope: Scope
  timeZone: string
  /** By slug: how far translations are behind their original. */
  lags: ReadonlyMap<string, TranslationLag>
}

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

function FoundDossierView({ dossier, language, scope, timeZone, lags }: DossierProps) {
  const { slug, title, withdrawal, hits } = dossier
  const lag = lags.get(slug) ?? null
  const caution = lagCaution(lag, null)
  const words = siteWords(language)
  return (
    <article className="found-dossier row">
      <h3>
        <a href={dossierAddress(language, slug)}>
          <MarkedRunsView runs={title} />
        </a>
        {withdrawal && (
          <>
            {' '}
            <span className="tag">{words.withdrawnDossier}</span>
          </>
        )}
        {!withdrawal && caution && (
          <>
            {' '}
            <span className="tag">{words.translation.caution[caution]}</span>
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
            isWithdrawnInOriginal={lagCaution(lag, hit.number) === 'withdrawn'}
          />
        ))}
      </ol>
    </article>
  )
}
