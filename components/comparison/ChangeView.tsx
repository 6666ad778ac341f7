import type { ReactNode } from 'react'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import { anchorOfChange } from '@/domain/history/anchorOfChange'
import { ChangeBody } from './ChangeBody'
import type { ComparisonContext } from './ComparisonContext'
import { describeChange } from './describeChange'

type Props = { change: Change | NoteChange; context: ComparisonContext; children?: ReactNode }

/** One change: its sentence, the words, and what a caller puts after it. */
export function ChangeView({ change, context, children }: Props) {
  return (
    <li className={`change change-${change.weight}`} id={anchorOfChange(change) ?? undefined}>
      <h3>{describeChange(change, context.language)}</h3>
      <ChangeBody change={change} context={context} />
      {children}
    </li>
  )
}
