import { absoluteAddress, imageAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { imageAlt } from './imageAlt'
import { imageSize } from './imageSize'
import type { PageFrame } from './PageFrame'

const locales: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB' }

/**
 * What messages and networks show of a shared page (ogp.me). X reads the same, with its own tag for the kind of card.
 */
export function SharedView({ frame }: { frame: PageFrame }) {
  const { pressRoom, language, title, description, links, translations, image } = frame
  const at = (address: string) => absoluteAddress(pressRoom.origin, address)
  const canonical = links.find(({ rel }) => rel === 'canonical')
  const alt = image && imageAlt(image.shown, pressRoom.name, language)
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title ?? pressRoom.name} />
      {description !== null && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={at(canonical.address)} />}
      <meta property="og:site_name" content={pressRoom.name} />
      <meta property="og:locale" content={locales[language]} />
      {translations.map((other) => (
        <meta
          key={other.language}
          property="og:locale:alternate"
          content={locales[other.language]}
        />
      ))}
      {image && alt && (
        <>
          <meta property="og:image" content={at(imageAddress(image.page))} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(imageSize.width)} />
          <meta property="og:image:height" content={String(imageSize.height)} />
          <meta property="og:image:alt" content={alt} />
          <meta name="twitter:card" content="summary_large_image" />
          <meta name="twitter:image:alt" content={alt} />
        </>
      )}
    </>
  )
}
