import type { ReactNode } from 'react'

/** A name in the margin and what it stands for, in a list about the record. */
export function RecordEntry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
