import type { Tokens } from '@/domain/colour/tokensIn'

/** The sizes of letters as letters, the steps of space as bars. */
export function ScaleView({ scale }: { scale: Tokens }) {
  return (
    <>
      {[...scale].map(([name, value]) => (
        <p
          key={name}
          style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'baseline' }}
        >
          <code style={{ flex: 'none', width: '14rem' }}>
            --{name}: {value}
          </code>
          {name.startsWith('step-') ? (
            <span
              style={{ width: `var(--${name})`, height: '1rem', background: 'var(--accent)' }}
            />
          ) : (
            <span
              lang="fr"
              style={{ fontSize: `var(--${name})`, lineHeight: 1.2, whiteSpace: 'nowrap' }}
            >
              Voix ambiguë
            </span>
          )}
        </p>
      ))}
    </>
  )
}
