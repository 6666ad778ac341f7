import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { StandingUnderWay } from './StandingUnderWay'

const standing = {
  id: '1',
  isWithdrawal: true,
  state: 'inReview',
  since: '2027-03-01T08:00:00.000Z',
  contributors: ['Paule Sévarac'],
} as const
const shown = (changes: object) =>
  renderToStaticMarkup(
    <StandingUnderWay
      standing={{ ...standing, ...changes }}
      title="Les sondes"
      zone="Europe/Paris"
      language="fr"
    />,
  )

describe('A withdrawal under way on the home page of the desk', () => {
  it('A withdrawal in review is shown with the day on which it was opened, which is not that of the review', () => {
    expect(shown({})).toContain('En relecture, ouverte le 1er mars 2027 par Paule Sévarac')
    expect(shown({})).toContain('Un retrait public est en cours')
  })

  it('An open reinstatement is shown as open since that day', () => {
    const words = shown({ state: 'open', isWithdrawal: false })
    expect(words).toContain('Mise à jour ouverte depuis le 1er mars 2027')
    expect(words).toContain('Un rétablissement public est en cours')
  })
})
