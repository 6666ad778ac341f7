import type { CSSProperties } from 'react'
import type { ImageWords } from '@/components/page/ImageWords'
import { imageSize } from '@/components/page/imageSize'
import { box, lineHeight, textFit } from './textFit'

type Props = {
  shown: ImageWords
  pressRoomName: string
  /** The colour of the press room, `#rrggbb`. */
  accent: string | null
  /** A PNG as a `data:` address, drawn 48 pixels high. */
  logo: { address: string; width: number } | null
  fontFamily: string
}

/** The light paper of styles/colours.css: a picture that is shared has no dark one. */
const colours = {
  paper: '#fbfaf7',
  ink: '#1d1b18',
  soft: '#5a554d',
  line: '#dad5ca',
  accent: '#1a4f7a',
  hatch: '#8c8578',
}

const hatched = `repeating-linear-gradient(-45deg, ${colours.hatch} 0px, ${colours.hatch} 4px, ${colours.paper} 4px, ${colours.paper} 11px)`

const oneLine = { display: 'block', lineClamp: 1 } as const

/** The picture of a page, in the styles that Satori supports: no cascade, and flex boxes only. */
export function ImageCard({ shown, pressRoomName, accent, logo, fontFamily }: Props) {
  const { label, caution, isAlleged, words, lines } = shown
  const { size, lines: most } = textFit(words.length)
  const colour = accent ?? colours.accent
  const bar = isAlleged ? { backgroundImage: hatched } : { backgroundColor: colour }
  return (
    <div style={{ ...sheet, fontFamily }}>
      <div style={{ ...bar, height: 22, width: '100%' }} />
      <div style={head}>
        {logo && (
          // biome-ignore lint/performance/noImgElement: no page, and nothing to load
          <img
            src={logo.address}
            alt=""
            width={logo.width}
            height={48}
            style={{ marginRight: 20 }}
          />
        )}
        <div style={{ ...oneLine, flex: 1 }}>{pressRoomName}</div>
      </div>
      <div style={middle}>
        <div style={{ ...bar, width: 14 }} />
        <div style={column}>
          {(label !== null || caution !== null) && (
            <div style={naming}>
              {label !== null && <div style={{ ...nameStyle, color: colour }}>{label}</div>}
              {caution !== null && (
                <div style={tag}>
                  <div style={oneLine}>{caution}</div>
                </div>
              )}
            </div>
          )}
          <div
            style={{
              display: 'block',
              lineClamp: most,
              fontSize: size,
              lineHeight,
              wordBreak: 'break-word',
              ...(isAlleged ? { fontStyle: 'italic' } : { fontWeight: 600 }),
            }}
          >
            {words}
          </div>
        </div>
      </div>
      <div style={foot}>
        {lines.map((line) => (
          <div key={line} style={oneLine}>
            {line}
          </div>
        ))}
      </div>
    </div>
  )
}

const sheet: CSSProperties = {
  ...imageSize,
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: colours.paper,
  color: colours.ink,
}

const head: CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  padding: '30px 72px 0',
  fontSize: 30,
  fontWeight: 600,
}

const middle: CSSProperties = {
  display: 'flex',
  margin: 'auto 72px',
}

const column: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  width: box.width,
  marginLeft: 32,
}

const naming: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 24,
  rowGap: 6,
  marginBottom: 14,
  fontSize: 32,
}

const nameStyle: CSSProperties = { ...oneLine, maxWidth: box.width, fontWeight: 600 }

const tag: CSSProperties = {
  display: 'flex',
  padding: '2px 14px 5px',
  border: `3px dashed ${colours.ink}`,
  borderRadius: 4,
  fontSize: 28,
  maxWidth: box.width,
}

const foot: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  margin: '0 72px',
  padding: '16px 0 30px',
  borderTop: `2px solid ${colours.line}`,
  color: colours.soft,
  fontSize: 27,
  lineHeight: 1.35,
}
