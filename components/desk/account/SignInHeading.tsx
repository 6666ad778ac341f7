import type { ServerProps } from 'payload'

/** Payload’s page for signing in has no heading of its own. */
export const SignInHeading = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <h1>{i18n.t('authentication:login')}</h1>
)
