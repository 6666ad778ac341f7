import { expect, test } from 'vitest'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { NotFoundPage } from './NotFoundPage'

test('what is not there is said in the reader’s language', () => {
  const page = renderedPage(<NotFoundPage pressRoom={pressRoom} language="en" />)
  expect(page.documentElement.getAttribute('lang')).toBe('en')
  expect([...page.querySelectorAll('main :is(h1, h2)')].map(renderedWords)).toEqual([
    'Page not found',
  ])
})

test('where nobody knows the language, both are spoken, each marked as what it is', () => {
  const page = renderedPage(<NotFoundPage pressRoom={pressRoom} language={null} />)
  expect(
    [...page.querySelectorAll('main section')].map((section) => [
      section.getAttribute('lang'),
      renderedWords(section.querySelector('h1, h2')),
    ]),
  ).toEqual([
    ['fr', 'Page introuvable'],
    ['en', 'Page not found'],
  ])
})

test('a page that is not there claims no address and is not indexed', () => {
  const page = renderedPage(<NotFoundPage pressRoom={pressRoom} language="fr" />)
  expect(page.querySelector('link[rel=canonical]')).toBeNull()
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})
