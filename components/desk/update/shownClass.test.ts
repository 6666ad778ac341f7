import { describe, expect, it } from 'vitest'
import { shownClass } from './shownClass'

const update = { isFirst: false, class: null, state: 'open' } as const

describe('The class of an update at the desk', () => {
  it('A first edition is shown as substantive, and nobody is asked to say so', () => {
    expect(shownClass({ ...update, isFirst: true }, 'fr')).toBe('De fond')
    expect(shownClass({ ...update, isFirst: true, class: 'minor' }, 'fr')).toBe('De fond')
  })

  it('A later edition is shown with the class that was chosen', () => {
    expect(shownClass({ ...update, class: 'minor' }, 'fr')).toBe('Mineure')
  })

  it('A class that nobody chose is asked for only while the update is open', () => {
    expect(shownClass(update, 'fr')).toBe('À préciser à la soumission')
    expect(shownClass({ ...update, state: 'abandoned' }, 'fr')).toBe('Non précisée')
  })
})
