import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ScheduleNotice } from './ScheduleNotice'

const schedule = {
  due: '2027-03-01T08:00:00.000Z',
  zone: 'Europe/Paris',
  words: 'lundi 1er mars 2027 à 9:00',
  failures: 0,
  failure: [],
  isGivenUp: false,
  lostRight: null,
}
const shown = (changes: Partial<typeof schedule> | { lostRight: string }) =>
  renderToStaticMarkup(<ScheduleNotice schedule={{ ...schedule, ...changes }} language="fr" />)

describe('A scheduled update', () => {
  it('A schedule says when its update will be published', () => {
    expect(shown({})).toContain('Sera publiée le lundi 1er mars 2027')
  })

  it('A schedule whose author may no longer publish does not say that its update will be published', () => {
    const words = shown({ lostRight: 'Inès Valdrôme' })
    expect(words).toContain('Devait être publiée le lundi 1er mars 2027')
    expect(words).toContain('Inès Valdrôme, qui n’a plus le droit de publier')
    expect(words).not.toContain('Sera publiée')
  })

  it('A schedule that was given up does not say that its update will be published', () => {
    expect(shown({ isGivenUp: true })).not.toContain('Sera publiée')
  })
})
