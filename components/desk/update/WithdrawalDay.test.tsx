import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import type { Standing } from '@/domain/edition/PartValue'
import type { UpdateState } from '@/domain/workflow/transitions'
import { WithdrawalDay } from './WithdrawalDay'

const content = (standing: Standing): Content => [
  {
    kind: 'head',
    id: '0b8f6f0e-7a55-4d9e-8f0e-3f5f8a1c2d30',
    value: {
      slug: 'sondes',
      title: 'Les sondes',
      labels: defaultLabels.fr,
      related: [],
      translationOf: null,
    },
    digest: 'b'.repeat(64),
  },
  {
    kind: 'claim',
    id: '7c1d3a52-5b1f-4a7e-9a42-0d9a3f3d2b11',
    claim: { id: '7c1d3a52-5b1f-4a7e-9a42-0d9a3f3d2b11', number: 1 },
    value: { statement: 'Corvelle se tairait.', standing },
    digest: 'a'.repeat(64),
  },
]
const withdrawn = { is: 'withdrawn', date: '2027-05-03', reason: 'Jugement.' } as const
const shown = (state: UpdateState, before: Standing, after: Standing) =>
  renderToStaticMarkup(
    <WithdrawalDay
      update={{
        state,
        isStanding: true,
        comparison: compareContents(content(before), content(after)),
        zone: 'Europe/Paris',
      }}
      language="en"
    />,
  )

describe('The day of a withdrawal', () => {
  it('Its page tells which day readers will read, as long as it is proposed', () => {
    for (const state of ['inReview', 'approved', 'scheduled'] as const)
      expect(shown(state, { is: 'stands' }, withdrawn)).toContain(
        'Readers will read “withdrawn on 3 May 2027”',
      )
  })

  it('Once it is published or abandoned, and for a reinstatement, its page does not tell it', () => {
    for (const state of ['published', 'abandoned'] as const)
      expect(shown(state, { is: 'stands' }, withdrawn)).toBe('')
    expect(shown('inReview', withdrawn, { is: 'stands' })).toBe('')
  })
})
