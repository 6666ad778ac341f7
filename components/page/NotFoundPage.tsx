import type { NotFoundPageProps } from './NotFoundPageProps'
import { UnlistedPage } from './UnlistedPage'

export const NotFoundPage = (props: NotFoundPageProps) => (
  <UnlistedPage {...props} words={{ title: 'notFoundTitle', text: 'notFoundText' }} />
)
