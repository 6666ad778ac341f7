import type { Draft } from '@/domain/draft/Draft'
import type { Story } from '../Story'

/** All that a story publishes or leaves open, oldest first. */
export const draftsOf = ({ editions, open }: Story): readonly Draft[] => [
  ...editions.map(({ draft }) => draft),
  ...(open ? [open.draft] : []),
]
