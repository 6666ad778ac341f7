import type { NotFoundPageProps } from './NotFoundPageProps'
import { UnlistedPage } from './UnlistedPage'

/** In place of a page that cannot be made while the database is away. */
export const UnavailablePage = (props: NotFoundPageProps) => (
  <UnlistedPage {...props} words={{ title: 'unavailableTitle', text: 'unavailableText' }} />
)
