import { idOf } from '@/database/idOf'
import type { Update } from '@/payload-types'

/** The ids of the accounts that contributed to an update. */
export const contributorIds = ({ contributors }: Pick<Update, 'contributors'>): readonly string[] =>
  (contributors ?? []).flatMap((person) => idOf(person) ?? [])
