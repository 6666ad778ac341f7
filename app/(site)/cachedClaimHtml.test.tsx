import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ClaimContext } from '@/components/claim/ClaimContext'
import { ClaimView } from '@/components/claim/ClaimView'
import { bareClaim, fullClaim, withdrawnClaim } from '@/components/fixtures/claims'
import { dossier } from '@/components/fixtures/editions'
import { markedName } from '@/domain/history/MarginMark'
import { cachedClaimHtml } from './cachedClaimHtml'

const claimHtml = await cachedClaimHtml()

const context: ClaimContext = {
  language: 'fr',
  labels: dossier.head.labels,
  organisation: 'Verlane',
  timeZone: 'Europe/Paris',
  origin: 'https://presse.example',
  level: 2,
  address: '/fr/nos-pompes/points/1',
}

const mark = { is: 'changed', edition: 2, anchor: 'changes-point-1' } as const
const marks = new Map([[markedName('response', 'response-1'), [mark]]])

/** Each differs from the plain claim in one thing that its page shows. */
const shown = [
  { claim: fullClaim, context },
  { claim: withdrawnClaim, context },
  { claim: bareClaim, context },
  { claim: { ...fullClaim, statement: 'Autre chose.' }, context },
  { claim: fullClaim, context: { ...context, language: 'en' } },
  { claim: fullClaim, context: { ...context, labels: { ...context.labels, response: 'Faits' } } },
  { claim: fullClaim, context: { ...context, organisation: 'Autre' } },
  { claim: fullClaim, context: { ...context, origin: 'https://autre.example' } },
  { claim: fullClaim, context: { ...context, level: 1 } },
  { claim: fullClaim, context: { ...context, address: null } },
  { claim: fullClaim, context: { ...context, margin: { slug: 'nos-pompes', marks } } },
  { claim: fullClaim, context: { ...context, margin: { slug: 'pompes', marks } } },
] as const

test('a claim that was kept is what it would be if it were rendered now, whatever differs', () => {
  const rendered = shown.map((props) => renderToStaticMarkup(<ClaimView {...props} />))
  expect(new Set(rendered).size).toBe(shown.length)
  for (const _ of ['rendered', 'kept']) {
    expect(
      shown.map((props) => renderToStaticMarkup(<ClaimView {...props} claimHtml={claimHtml} />)),
    ).toEqual(rendered)
  }
})

test('a claim is rendered once for the same words', () => {
  let reads = 0
  const claim = {
    ...fullClaim,
    get statement() {
      reads += 1
      return 'Lue, puis gardée.'
    },
  }
  const readsOf = () => {
    reads = 0
    claimHtml({ claim, context })
    return reads
  }
  const toRender = readsOf()
  const toKnowIt = readsOf()
  expect(toKnowIt).toBeLessThan(toRender)
})

test('a claim of the desk, or one with a file that nobody published, is never kept', () => {
  const nothing = () => null
  expect(() =>
    claimHtml({
      claim: fullClaim,
      context: { ...context, desk: { beside: nothing, after: nothing } },
    }),
  ).toThrow()
  expect(() =>
    claimHtml({ claim: fullClaim, context: { ...context, addressOfFile: () => '/x' } }),
  ).toThrow()
})
