import type { ReactNode } from 'react'
import type { InlineMarks } from '@/domain/comparison/lines/InlineMarks'

type Props = { marks: InlineMarks; children: ReactNode }

/** Text with its marks and its link. */
export function StretchView({ marks: { strong, emphasis, link }, children }: Props) {
  const stressed = emphasis ? <em>{children}</em> : children
  const marked = strong ? <strong>{stressed}</strong> : stressed
  return link === null ? marked : <a href={link}>{marked}</a>
}
