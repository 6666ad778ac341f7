import type { BinnedAtDesk } from '@/desk/bin/listBinned'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { displayText } from '@/domain/typography/displayText'
import { deskWords } from '@/locales/deskWords'
import { RestoreButton } from './RestoreButton.client'

type Props = {
  binned: BinnedAtDesk
  /** The language of what was deleted, where it is known. */
  textLanguage?: Language | undefined
  timeZone: string
  language: Language
  mayRestore: boolean
  /** Further words about where it was. */
  children?: React.ReactNode
}

const longest = 160

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`

/** One deletion: what it was, who deleted it and when, and the button that brings it back. */
export function BinnedItem(props: Props) {
  const { binned, textLanguage, timeZone, language, mayRestore, children } = props
  const { bin } = deskWords(language)
  const what = bin.what[binned.kind](binned.number ?? 0)
  const at = momentWords(binned.at, timeZone, language)
  return (
    <li className="bin__item">
      <p>
        <strong>{what}</strong>
        {binned.words && (
          <>
            {' '}
            <span lang={textLanguage}>
              {displayText(shortened(binned.words), textLanguage ?? language)}
            </span>
          </>
        )}
      </p>
      {children}
      <p className="outline__hint">{binned.by ? bin.by(binned.by, at) : bin.bySomebody(at)}</p>
      {mayRestore && <RestoreButton deletion={binned.id} what={what} number={binned.number} />}
    </li>
  )
}
