import { expect, test } from 'vitest'
import { bareClaim, fullClaim, withdrawnClaim } from '@/components/fixtures/claims'
import { dossier, firstEdition } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { imageAlt } from '@/components/page/imageAlt'
import { claimImage } from './claimImage'
import { dossierImage } from './dossierImage'
import { homeImage } from './homeImage'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')
const alt = (shown: Parameters<typeof imageAlt>[0]) => plain(imageAlt(shown, pressRoom.name, 'fr'))

test('a claim is called an allegation, with who answers it, before its words', () => {
  const shown = claimImage(pressRoom, dossier, fullClaim)
  expect(shown.isAlleged).toBe(true)
  expect(alt(shown)).toBe(
    'Contre-vérité numéro 1, Allégation à laquelle répond Verlane : ' +
      'Les pompes Verlane tombent en panne au bout d’un an. ' +
      'Nos pompes : ce qui est vrai. Édition 3, 1er avril 2022. Salle de presse de Verlane.',
  )
})

test('a label that calls the claim an allegation is enough', () => {
  const labels = { ...dossier.head.labels, claim: 'Allégation n° {n}' }
  const shown = claimImage(pressRoom, { ...dossier, head: { ...dossier.head, labels } }, fullClaim)
  expect(alt(shown)).toMatch(/^Allégation n° 1, Verlane répond : Les pompes/)
})

test('a withdrawn claim says when and why, and not what it said', () => {
  const shown = claimImage(pressRoom, dossier, withdrawnClaim)
  expect(shown.isAlleged).toBe(false)
  expect(alt(shown)).toContain(
    'Contre-vérité numéro 2, Point retiré : Retiré le 1er mars 2022. Motif : Le rappel a bien eu lieu.',
  )
  expect(JSON.stringify(shown)).not.toContain('caché')
})

test('the claims of a withdrawn dossier say that it is, and not what they said', () => {
  const withdrawal = { is: 'withdrawn', date: '2022-05', reason: 'L’affaire est close.' } as const
  const withdrawn = { ...dossier, withdrawal }
  expect(alt(dossierImage(pressRoom, withdrawn))).toContain(
    'Dossier, Dossier retiré : Retiré le 2022-05. Motif : L’affaire est close.',
  )
  const shown = claimImage(pressRoom, withdrawn, bareClaim)
  expect(alt(shown)).toContain('Dossier retiré : Retiré le 2022-05. Motif : L’affaire est close.')
  expect(JSON.stringify(shown)).not.toContain('menti')
})

test('a reconstructed edition is called so', () => {
  expect(dossierImage(pressRoom, firstEdition).lines).toEqual([
    'Édition\u{a0}1 (reconstituée), mai 2021',
  ])
})

test('the press room says what it is for, or whose it is', () => {
  expect(alt(homeImage(pressRoom, 'fr'))).toBe(
    'Ce que Verlane répond. presse.verlane.example. Salle de presse de Verlane.',
  )
  const silent = { ...pressRoom, tagline: { fr: null, en: null } }
  expect(homeImage(silent, 'en').words).toBe('Verlane')
})
