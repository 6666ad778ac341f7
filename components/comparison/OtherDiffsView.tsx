import { diffAddress, editionsAddress } from '@/domain/address/addresses'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import type { DiffPageProps } from './DiffPageProps'

/** How many earlier editions are listed: the history links to the others. */
const offered = 10

/** Links to the changes before and after, and to comparisons of the same edition with other ones. */
export function OtherDiffsView({ language, slug, history, edition, base }: DiffPageProps) {
  const { page: words } = comparisonWords(language)
  const { number } = edition
  const numbers = history.map((other) => other.number)
  const changing = numbers.slice(1)
  const earlier = numbers.filter((other) => other < number)
  const before = earlier.at(-1)
  const shown = base?.number === before ? number : undefined
  const own = changing.filter((other) => Math.abs(other - number) <= 1 && other !== shown)
  const distant = [...new Set([...earlier.slice(0, 1), ...earlier.slice(-offered)])].filter(
    (other) => other !== before && other !== base?.number,
  )
  return (
    <nav className="other-diffs" aria-labelledby="other-diffs-title">
      <h2 className="heading" id="other-diffs-title">
        {words.otherComparisons}
      </h2>
      <ul>
        {own.map((other) => (
          <li key={other}>
            <a href={diffAddress(language, slug, other)}>{words.whatEditionChanged(other)}</a>
          </li>
        ))}
        {distant.map((other) => (
          <li key={`with ${other}`}>
            <a href={diffAddress(language, slug, number, other)}>
              {words.compareWith(number, other)}
            </a>
          </li>
        ))}
        <li>
          <a href={editionsAddress(language, slug)}>{siteWords(language).editions}</a>
        </li>
      </ul>
    </nav>
  )
}
