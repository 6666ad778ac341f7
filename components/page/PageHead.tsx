import {
  absoluteAddress,
  coloursAddress,
  feedAddress,
  feedFormats,
} from '@/domain/address/addresses'
import { papers } from '@/domain/colour/decideAccent'
import { feedTypes } from '@/domain/feed/feedTypes'
import { feedWords } from '@/locales/feedWords'
import { assetAddresses } from './assetAddresses'
import type { PageFrame } from './PageFrame'
import { SharedView } from './SharedView'

export function PageHead({ frame }: { frame: PageFrame }) {
  const { pressRoom, language, title, description, links, translations, feed } = frame
  const at = (address: string) => absoluteAddress(pressRoom.origin, address)
  const words = feedWords(language)
  const canonical = links.find(({ rel }) => rel === 'canonical')
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === null ? pressRoom.name : `${title} – ${pressRoom.name}`}</title>
      {description !== null && <meta name="description" content={description} />}
      {!frame.isIndexed && <meta name="robots" content="noindex" />}
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={papers.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={papers.dark} />
      <link
        rel="preload"
        href={assetAddresses.roman}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href={assetAddresses.stylesheet} />
      {pressRoom.accent !== null && (
        <link rel="stylesheet" href={coloursAddress(pressRoom.accent)} />
      )}
      <link rel="icon" href={assetAddresses.icon} type="image/svg+xml" />
      {links.map(({ rel, type, address }) => (
        <link key={rel} rel={rel} type={type} href={at(address)} />
      ))}
      {translations.length > 0 && canonical && (
        <link rel="alternate" hrefLang={language} href={at(canonical.address)} />
      )}
      {translations.map((other) => (
        <link
          key={other.language}
          rel="alternate"
          hrefLang={other.language}
          href={at(other.address)}
        />
      ))}
      {feed !== null &&
        feedFormats.map((format) => (
          <link
            key={format}
            rel="alternate"
            type={feedTypes[format]}
            href={at(feedAddress(feed.page, format))}
            title={words.linkTitle(feed.title, words.formats[format])}
          />
        ))}
      <SharedView frame={frame} />
    </head>
  )
}
