import { draftOf } from '@/demo/builders/draftOf'
import { edited, moveClaim, rewordResponse } from '@/demo/builders/edited'
import type { Story } from '@/demo/Story'
import { base, routeWithDash, routeWithSecondTrip } from './base'

const withDash = edited(base, rewordResponse(1, routeWithDash))
const moved = edited(withDash, moveClaim(3, 2))
const withSecondTrip = edited(moved, rewordResponse(1, routeWithSecondTrip))

export const story: Story = {
  slug: 'transport-d-acide',
  translationOf: null,
  files: [],
  editions: [
    {
      draft: draftOf(base),
      class: 'substantive',
      note: 'Première publication.',
      stated: null,
    },
    { draft: draftOf(withDash), class: 'minor', note: null, stated: null },
    {
      draft: draftOf(moved),
      class: 'substantive',
      note: 'Le point 3, le plus demandé, passe avant le point 2.',
      stated: null,
    },
    {
      draft: draftOf(withSecondTrip),
      class: 'substantive',
      note: 'Réponse 1 corrigée : il y a eu deux passages par le centre, et non un seul.',
      stated: null,
      approvals: 'afterwards',
    },
  ],
  standings: [
    {
      point: 2,
      is: 'withdrawn',
      reason:
        'Un des onze certificats n’était plus valable depuis le 3 novembre 2023 : notre réponse était inexacte.',
    },
    {
      point: 3,
      is: 'withdrawn',
      reason: 'Le laboratoire refait l’analyse du liquide : nous retirons ce point en attendant.',
    },
    {
      point: 3,
      is: 'stands',
      reason: 'La seconde analyse confirme la première : il s’agissait d’eau de pluie.',
    },
  ],
  open: null,
}
