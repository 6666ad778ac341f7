import type { DossierHistory, HistoryEdition } from '@/desk/history/readHistory'
import { editionAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { deskWords } from '@/locales/deskWords'
import { historyWords } from '@/locales/historyWords'
import { updateWords } from '@/locales/updateWords'

type Props = {
  edition: HistoryEdition
  dossier: DossierHistory['dossier']
  zone: string
  language: Language
  /** Whether it links to its sentences; not where they are shown beside it. */
  leadsToSentences?: boolean
}

/** How one edition came to be: who wrote it, who approved exactly these words, who published it. */
export function EditionHistory({
  edition,
  dossier,
  zone,
  language,
  leadsToSentences = true,
}: Props) {
  const words = historyWords(language)
  const { list } = deskWords(language)
  const roles: Readonly<Record<string, string>> = updateWords(language).roles
  const { number, approvals, opinions, contributors } = edition
  return (
    <article className="history__edition" id={`edition-${number}`}>
      <h3>
        <a href={editionAddress(dossier.language, dossier.slug, number)}>{words.edition(number)}</a>
        <small>
          {' '}
          {words.published(momentWords(edition.publishedAt, zone, language))},{' '}
          {words.class[edition.class]}
          {edition.origin === 'reconstructed' && `, ${words.reconstructed}`}
        </small>
      </h3>
      <dl className="update__facts">
        {edition.note !== null && (
          <>
            <dt>{words.note}</dt>
            <dd lang={dossier.language}>{edition.note}</dd>
          </>
        )}
        <dt>{words.contributors}</dt>
        <dd>{list(contributors)}</dd>
        <dt>{words.approvals}</dt>
        <dd>
          {approvals.length === 0
            ? edition.withoutApprovals === null
              ? words.noApprovals
              : words.noApprovalsBefore
            : approvals.map(({ name, role, at }) => (
                <span className="history__line" key={`${name} ${at}`}>
                  {words.approval(name, roles[role] ?? role, momentWords(at, zone, language))}
                </span>
              ))}
        </dd>
        {opinions.length > 0 && (
          <>
            <dt>{words.opinions}</dt>
            <dd>
              {opinions.map(({ name, role, at, verdict, weight }) => (
                <span className="history__line" key={`${name} ${at}`}>
                  {words.opinion(
                    words.approval(name, roles[role] ?? role, momentWords(at, zone, language)),
                    updateWords(language).said[verdict],
                    words.weight[weight],
                  )}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{words.publishedBy}</dt>
        <dd>{edition.publishedBy ?? words.byItself}</dd>
        {edition.wasDue !== null && (
          <>
            <dt>{words.late}</dt>
            <dd>{words.wasDue(momentWords(edition.wasDue, zone, language))}</dd>
          </>
        )}
        {edition.withoutApprovals !== null && (
          <>
            <dt>{words.withoutApprovals}</dt>
            <dd>{edition.withoutApprovals}</dd>
          </>
        )}
        <dt>{words.candidate}</dt>
        <dd>
          <code className="update__digest">{edition.candidate}</code>
        </dd>
        <dt>{words.digest}</dt>
        <dd>
          <code className="update__digest">{edition.digest}</code>
        </dd>
      </dl>
      <p className="history__leads">
        {leadsToSentences && (
          <a
            href={`/admin/history/${dossier.id}/${number}`}
            aria-label={words.sentences.linkOf(number)}
          >
            {words.sentences.link}
          </a>
        )}
        {edition.update && <a href={`/admin/update/${edition.update}`}>{words.theUpdate}</a>}
      </p>
    </article>
  )
}
