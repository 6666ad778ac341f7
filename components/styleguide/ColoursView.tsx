import { colourPairs } from '@/domain/colour/colourPairs'
import { contrastOf } from '@/domain/colour/contrastOf'
import type { Tokens } from '@/domain/colour/tokensIn'

type Props = { name: string; colours: Tokens }

/** Every pair of colours that a page may show, as it looks and as it measures. */
export function ColoursView({ name, colours }: Props) {
  const of = (token: string) => colours.get(token) ?? ''
  return (
    <table style={{ background: of('paper'), color: of('ink'), width: '100%' }}>
      <caption style={{ color: 'var(--ink)', textAlign: 'left' }}>{name}</caption>
      <tbody>
        {colourPairs.map(({ colour, on, least }) => (
          <tr key={`${colour} ${on}`}>
            <td style={{ background: of(on), color: of(colour), padding: '0.25rem 0.5rem' }}>
              {colour} on {on}
            </td>
            <td style={{ padding: '0.25rem 0.5rem' }}>
              <code>
                {of(colour)} / {of(on)}
              </code>
            </td>
            <td style={{ textAlign: 'right' }}>
              {contrastOf(of(colour), of(on)).toFixed(1)} (at least {least})
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
