'use client'
import { useDesk } from '@/components/desk/request/useDesk'
import { useRights } from '@/components/desk/request/useRights'
import { homeAddress } from '@/domain/address/addresses'

/** The first links of the navigation: the desk's home, the import, the updates, the bin, the public site. */
export function NavLinks() {
  const { words, language } = useDesk()
  const rights = useRights()
  return (
    <nav className="nav-links" aria-label={words.nav.label}>
      <a className="nav__link" href="/admin">
        {words.nav.home}
      </a>
      {rights.can('writeDossier') && (
        <a className="nav__link" href="/admin/import">
          {words.nav.import}
        </a>
      )}
      <a className="nav__link" href="/admin/updates">
        {words.nav.updates}
      </a>
      <a className="nav__link" href="/admin/bin">
        {words.nav.bin}
      </a>
      {rights.can('manageSettings') && (
        <a className="nav__link" href="/admin/mail">
          {words.nav.mail}
        </a>
      )}
      <a className="nav__link" href={homeAddress(language)}>
        {words.nav.site}
      </a>
    </nav>
  )
}
