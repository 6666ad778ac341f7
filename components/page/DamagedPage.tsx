import type { NotFoundPageProps } from './NotFoundPageProps'
import { UnlistedPage } from './UnlistedPage'

/** In place of what no longer has the digest that it was published under. */
export const DamagedPage = (props: NotFoundPageProps) => (
  <UnlistedPage {...props} words={{ title: 'damagedTitle', text: 'damagedText' }} />
)
