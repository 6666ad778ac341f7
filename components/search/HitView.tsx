import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import { WithdrawalView } from '@/components/claim/WithdrawalView'
import type { Language } from '@/domain/Language'
import type { DossierHit, ShownHit, ShownPassage } from '@/domain/search/Found'
import type { Scope } from '@/domain/search/Scope'
import { displayText } from '@/domain/typography/displayText'
import { searchWords } from '@/locales/searchWords'
import { siteWords } from '@/locales/siteWords'
import { MarkedRunsView } from './MarkedRunsView'
import { PassageView } from './PassageView'
import { passageAddress } from './passageAddress'

type Props = {
  hit: ShownHit
  dossier: DossierHit
  language: Language
  scope: Scope
  timeZone: string
  /** Whether the original of a translation withdrew it. */
  isWithdrawnInOriginal: boolean
}

/** A claim in which something was found, or what the dossier itself says: what it is, then where and how. */
export function HitView({ isWithdrawnInOriginal, ...props }: Props) {
  const { hit, dossier, language, scope, timeZone } = props
  const { number, passages, withdrawal } = hit
  const [first] = passages
  return (
    <li className="hit row">
      {number !== null && first && (
        <>
          <p className="number" aria-hidden="true">
            {number}
          </p>
          <ClaimHeading
            hit={hit}
            number={number}
            dossier={dossier}
            language={language}
            isWithdrawnInOriginal={isWithdrawnInOriginal}
            address={passageAddress({ ...first, kind: 'statement' }, { dossier, language, scope })}
          />
        </>
      )}
      {withdrawal && (
        <WithdrawalView withdrawal={withdrawal} language={language} timeZone={timeZone} />
      )}
      <WordsView hit={hit} dossier={dossier} language={language} scope={scope} />
    </li>
  )
}

/** Where the words were found. What is withdrawn shows its former words on request, as its page does. */
function WordsView({ hit, dossier, language, scope }: WordsProps) {
  const { number, passages, others, withdrawal } = hit
  const words = searchWords(language)
  const isWithdrawn = Boolean(withdrawal ?? dossier.withdrawal)
  const shown = passages.filter((passage) => !isWithdrawn || isFormer(passage, scope))
  const list = (
    <>
      <ul className="passages">
        {shown.map((passage) => (
          <PassageView
            key={keyOf(passage)}
            passage={passage}
            isNamed={scope === 'current'}
            edition={scope === 'past' ? passage.edition : null}
            language={language}
            address={passageAddress(passage, { dossier, language, scope })}
          />
        ))}
      </ul>
      {others > 0 && <p className="details">{words.others(others)}</p>}
    </>
  )
  if (!isWithdrawn) return list
  return shown.length + others === 0 ? null : (
    <details className="withdrawn-words">
      <summary>
        {number === null ? words.withdrawnDossierWords : siteWords(language).withdrawnWords}
      </summary>
      {list}
    </details>
  )
}

/**
 * The name and the reason of what is withdrawn are no former words: they are shown above. Nor is the note of the
 * current edition, which says that it was withdrawn.
 */
const isFormer = ({ kind }: ShownPassage, scope: Scope) =>
  scope === 'past' || !['title', 'statement', 'withdrawal', 'note'].includes(kind)

const keyOf = ({ kind, place, edition }: ShownPassage) => `${kind} ${place} ${edition}`

type WordsProps = Pick<Props, 'hit' | 'dossier' | 'language' | 'scope'>
type HeadingProps = Omit<Props, 'scope' | 'timeZone'> & { number: number; address: string }

/** The statement may be heard alone, also in a list of links, and must not pass for a fact (AllegationView). */
function ClaimHeading({ isWithdrawnInOriginal, ...props }: HeadingProps) {
  const { hit, number, dossier, language, address } = props
  const words = siteWords(language)
  const label = claimLabel(dossier.labels, number)
  const inOriginal = isWithdrawnInOriginal ? words.translation.caution.withdrawn : null
  const tag = hit.withdrawal ? words.withdrawn : inOriginal
  return (
    <h4>
      <a href={address}>
        <span className="label">{displayText(label, language)}</span>
        {!saysAlleged(label, language) && (
          <>
            {' '}
            <span className="tag tag-doubtful">{words.allegation}</span>
          </>
        )}
        {tag !== null && (
          <>
            {' '}
            <span className="tag">{tag}</span>
          </>
        )}
        <span className="unseen">{words.colon} </span>
        <span className="statement">
          <MarkedRunsView runs={hit.name} />
        </span>
      </a>
    </h4>
  )
}
