import {
  contactAddress,
  correctionsAddress,
  homeAddress,
  searchAddress,
} from '@/domain/address/addresses'
import { searchWords } from '@/locales/searchWords'
import { siteWords } from '@/locales/siteWords'
import { LanguageSwitch } from './LanguageSwitch'
import { LogoView } from './LogoView'
import type { PageFrame } from './PageFrame'

export function PageHeader({ frame }: { frame: PageFrame }) {
  const { pressRoom, language, place } = frame
  const words = siteWords(language)
  return (
    <header className="masthead">
      <nav aria-label={words.siteNavigation}>
        <ul>
          <li>
            <a
              className="press-room"
              href={homeAddress(language)}
              aria-current={place === 'home' ? 'page' : undefined}
            >
              {pressRoom.logo !== null && <LogoView logo={pressRoom.logo} />}
              {pressRoom.name}
            </a>
          </li>
          <li>
            <a
              href={searchAddress(language)}
              aria-current={place === 'search' ? 'page' : undefined}
            >
              {searchWords(language).title}
            </a>
          </li>
          <li>
            <a
              href={correctionsAddress(language)}
              aria-current={place === 'corrections' ? 'page' : undefined}
            >
              {words.updates.name}
            </a>
          </li>
          <li>
            <a
              href={contactAddress(language)}
              aria-current={place === 'contact' ? 'page' : undefined}
            >
              {words.contact}
            </a>
          </li>
          <LanguageSwitch frame={frame} />
        </ul>
      </nav>
    </header>
  )
}
