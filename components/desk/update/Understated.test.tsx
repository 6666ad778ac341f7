import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { UpdateState } from '@/domain/workflow/transitions'
import { Understated } from './Understated'

const shown = (state: UpdateState) =>
  renderToStaticMarkup(<Understated state={state} language="fr" />)

describe('A substantive change that was called minor', () => {
  it('Before its publication, its page says what readers will read', () => {
    for (const state of ['open', 'inReview', 'approved', 'scheduled'] as const)
      expect(shown(state)).toContain('Les lecteurs liront')
  })

  it('Once it is published, its page says what readers read', () => {
    expect(shown('published')).toContain('Les lecteurs lisent')
    expect(shown('published')).not.toContain('liront')
  })

  it('Once it is abandoned, its page says nothing of readers', () => {
    expect(shown('abandoned')).toContain('Dite mineure')
    expect(shown('abandoned')).not.toContain('lecteurs')
  })
})
