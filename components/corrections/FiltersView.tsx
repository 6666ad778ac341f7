import { correctionsAddress } from '@/domain/address/addresses'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { CorrectionsPageProps } from './CorrectionsPageProps'

type Choice = { name: string; filter: CorrectionsFilter }

/** Filters as links, which need no script. Each link keeps the other filter and starts at the first page. */
export function FiltersView({ language, filter, years }: CorrectionsPageProps) {
  const words = siteWords(language).updates
  const first = { ...filter, page: 1 }
  const all = { name: words.all }
  return (
    <nav className="filters" aria-label={words.filters}>
      <FilterView
        id="filter-class"
        name={words.byClass}
        choices={[
          { ...all, filter: { ...first, class: null } },
          { name: words.class.substantive, filter: { ...first, class: 'substantive' } },
          { name: words.class.minor, filter: { ...first, class: 'minor' } },
        ]}
        chosen={filter}
        language={language}
      />
      {years.length > 1 && (
        <FilterView
          id="filter-year"
          name={words.byYear}
          choices={[
            { ...all, filter: { ...first, year: null } },
            ...years.map((year) => ({ name: String(year), filter: { ...first, year } })),
          ]}
          chosen={filter}
          language={language}
        />
      )}
    </nav>
  )
}

type FilterProps = {
  id: string
  name: string
  choices: readonly Choice[]
  chosen: CorrectionsFilter
  language: Language
}

function FilterView({ id, name, choices, chosen, language }: FilterProps) {
  return (
    <div className="filter">
      <p id={id}>{name}</p>
      <ul aria-labelledby={id}>
        {choices.map((choice) => (
          <li key={choice.name}>
            <a
              href={correctionsAddress(language, choice.filter)}
              aria-current={
                choice.filter.class === chosen.class && choice.filter.year === chosen.year
                  ? 'true'
                  : undefined
              }
            >
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
