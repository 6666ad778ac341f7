import type { HistoryEdition } from '@/desk/history/readHistory'
import { claimAnchor } from '@/domain/address/anchors'
import type { TracedPart } from '@/domain/history/traceWords'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { deskWords } from '@/locales/deskWords'
import { historyWords } from '@/locales/historyWords'
import type { ClaimGroup } from './groupByClaim'

type Props = {
  group: ClaimGroup
  /** The editions that its sentences come from. */
  editions: readonly HistoryEdition[]
  textLanguage: Language
  language: Language
}

/** The sentences of one claim, numbered from first to last, each with its source. */
export function SentencesOfClaim({ group, editions, textLanguage, language }: Props) {
  const { claim, parts } = group
  const words = comparisonWords(language)
  const heading = claim ? claimAnchor(claim.number) : `part-${parts[0]?.kind}`
  return (
    <section className="sentences" aria-labelledby={heading}>
      <h2 id={heading}>{claim ? words.point(claim.number) : words.wholeDossier}</h2>
      {parts.map((part, index) => (
        <SentencesOfPart
          key={`${part.kind} ${part.id}`}
          part={part}
          title={titleOf(part, parts, language)}
          first={
            1 + parts.slice(0, index).reduce((sum, { sentences }) => sum + sentences.length, 0)
          }
          editions={editions}
          textLanguage={textLanguage}
          language={language}
        />
      ))}
    </section>
  )
}

type PartProps = Omit<Props, 'group'> & { part: TracedPart; title: string; first: number }

function SentencesOfPart({ part, title, first, editions, textLanguage, language }: PartProps) {
  const { sentences: words } = historyWords(language)
  const { list } = deskWords(language)
  const approvalsOf = (number: number) => {
    const edition = editions.find((one) => one.number === number)
    const before = edition?.approvals ?? []
    const after = (edition?.opinions ?? []).filter(
      ({ verdict, weight }) => verdict === 'approves' && weight === 'afterwards',
    )
    const namesOf = (reviews: typeof before) => list(reviews.map(({ name }) => name))
    if (before.length > 0) return words.approvedBy(namesOf(before))
    return after.length > 0 ? words.approvedAfterwardsBy(namesOf(after)) : words.byNobody
  }
  return (
    <>
      <h3>
        {title}{' '}
        <small>
          {words.partSince(part.since)} <code className="update__digest">{part.digest}</code>
        </small>
      </h3>
      <ol start={first}>
        {part.sentences.map(({ words: said, since }, index) => (
          // Nothing is ever moved here, and the same sentence may stand twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place
          <li key={index}>
            <span lang={textLanguage}>{said}</span>{' '}
            <small>
              <a href={`#edition-${since}`}>{words.since(since)}</a>, {approvalsOf(since)}
            </small>
          </li>
        ))}
      </ol>
    </>
  )
}

/** What a part is, with its place among those of its kind where there are several. */
function titleOf(part: TracedPart, parts: readonly TracedPart[], language: Language): string {
  const name = historyWords(language).sentences.part[part.kind]
  const alike = parts.filter(({ kind }) => kind === part.kind)
  return alike.length < 2 ? name : `${name} ${alike.indexOf(part) + 1}`
}
