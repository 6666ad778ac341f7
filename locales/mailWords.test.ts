import { describe, expect, it } from 'vitest'
import { verdicts } from '@/domain/approval/Verdict'
import { languages } from '@/domain/Language'
import type { MailFacts } from '@/domain/mail/MailFacts'
import { occasions } from '@/domain/mail/occasions'
import { displayText } from '@/domain/typography/displayText'
import { mailWords } from './mailWords'

const facts: MailFacts = {
  title: 'Les sondes',
  actor: 'Nora Lemaire',
  standing: null,
  verdict: null,
  due: {
    fr: displayText('vendredi 27 novembre 2026 à 09:00', 'fr'),
    en: displayText('Friday, 27 November 2026 at 09:00', 'en'),
  },
  edition: {
    number: 3,
    digest: 'd1ge57',
    address: 'https://presse.example/fr/les-sondes',
    isReconstructed: false,
  },
  isGivenUp: false,
  isUnderstated: false,
  link: 'https://presse.example/admin/update/1',
}

describe.each(languages)('The words of mails (%s)', (language) => {
  const { letters, occasions: names, faults, signature, forgotten } = mailWords(language)
  const written = [
    ...occasions.map((occasion) => letters[occasion](facts)),
    ...verdicts.map((verdict) => letters.verdictGiven({ ...facts, verdict })),
    ...verdicts.map((verdict) => letters.verdictGiven({ ...facts, edition: null, verdict })),
    letters.publicationFailed({ ...facts, isGivenUp: true }),
    letters.askedToReview({ ...facts, actor: null }),
    letters.askedToReview({ ...facts, isUnderstated: true }),
    forgotten(facts.link),
  ]
  const texts = [
    ...written.flatMap(({ subject, paragraphs }) => [subject, ...paragraphs]),
    ...[...Object.values(names), ...Object.values(faults), signature],
  ].flatMap((text) => text.split('\n'))

  it('follow the typography of their language', () => {
    expect(texts).toEqual(texts.map((text) => displayText(text, language)))
  })

  it('say each time what it is about, and lead to it', () => {
    for (const { subject, paragraphs } of written) {
      expect(subject.length).toBeGreaterThan(10)
      expect(paragraphs.join('\n')).toContain(`\n${facts.link}`)
    }
  })

  it('say whether an edition that somebody reviews is published already, and whether it was put together afterwards', () => {
    const verdictsOn = (of: Partial<MailFacts>) =>
      verdicts.map((verdict) => JSON.stringify(letters.verdictGiven({ ...facts, ...of, verdict })))
    const published = { fr: 'déjà publiée', en: 'already' }[language]
    for (const words of verdictsOn({})) expect(words).toContain(published)
    for (const words of verdictsOn({ edition: null })) expect(words).not.toContain(published)
    const edition = facts.edition && { ...facts.edition, isReconstructed: true }
    const subjects = (['published', 'publishedWithoutApprovals'] as const).map((occasion) =>
      JSON.stringify(letters[occasion]({ ...facts, edition })),
    )
    for (const words of [...verdictsOn({ edition }), ...subjects])
      expect(words).toContain({ fr: '3 (reconstituée)', en: '3 (reconstructed)' }[language])
  })

  it('give the digest of an edition to be kept', () => {
    for (const occasion of ['published', 'publishedWithoutApprovals'] as const)
      expect(letters[occasion](facts).paragraphs.join(' ')).toContain('d1ge57')
  })
})
