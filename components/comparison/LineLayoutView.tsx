import type { ReactNode } from 'react'
import type { LineLayout } from '@/domain/comparison/lines/LineLayout'

/** Items at deeper levels are not indented further. */
const deepest = 4

type Props = { layout: LineLayout; children: ReactNode }

/** A line shown by itself: a list item outside of its list gets its number or a dash. */
export function LineLayoutView({ layout, children }: Props) {
  if (layout.is === 'paragraph') return <p className="compared">{children}</p>
  if (layout.is === 'blockquote') {
    return (
      <blockquote className="compared">
        <p>{children}</p>
      </blockquote>
    )
  }
  return (
    <p className={`compared item item-${Math.min(layout.depth, deepest)}`}>
      <span className="marker">{layout.number === null ? '– ' : `${layout.number}. `}</span>
      {children}
    </p>
  )
}
