import { expect, test } from 'vitest'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { paragraphsText } from '@/domain/richText/paragraphsText'
import { TextPage } from './TextPage'

test('a text that the desk has written is shown, and its place in the navigation marked', () => {
  const text = paragraphsText(['Éditeur : Verlane.'])
  const page = renderedPage(
    <TextPage pressRoom={pressRoom} language="fr" page="legal-notice" text={text} />,
  )
  expect(renderedWords(page.querySelector('main'))).toBe('Mentions légalesÉditeur : Verlane.')
  expect(renderedWords(page.querySelector('footer [aria-current=page]'))).toBe('Mentions légales')
  expect(page.querySelector('.masthead a[lang=en]')?.getAttribute('href')).toBe('/en/legal-notice')
})

test('a text that is not written yet says so and is not indexed', () => {
  const page = renderedPage(
    <TextPage pressRoom={pressRoom} language="en" page="contact" text={null} />,
  )
  expect(renderedWords(page.querySelector('main'))).toBe(
    'ContactThe contact details of the press office will be published here.',
  )
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})
