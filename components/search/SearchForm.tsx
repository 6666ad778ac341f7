import { searchAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { searchWords } from '@/locales/searchWords'

type Props = {
  language: Language
  words: string
  /** Whether past editions are searched too; without it the form does not ask. */
  past?: boolean
}

export function SearchForm({ language, words: asked, past }: Props) {
  const words = searchWords(language)
  return (
    <search>
      <form className="search" action={searchAddress(language)}>
        <label htmlFor="search-words">{words.label}</label>
        <div className="search-line">
          <input
            type="search"
            id="search-words"
            name="q"
            defaultValue={asked}
            aria-describedby="search-hint"
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit">{words.submit}</button>
        </div>
        <p className="hint" id="search-hint">
          {words.hint}
        </p>
        {past !== undefined && (
          <label className="choice">
            <input type="checkbox" name="past" value="1" defaultChecked={past} /> {words.past}
          </label>
        )}
      </form>
    </search>
  )
}
