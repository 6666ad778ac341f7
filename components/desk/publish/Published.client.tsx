'use client'
import { Button } from '@payloadcms/ui'
import type { DeskAnswer } from '@/collections/Dossiers/dossierEndpoints'
import { useDesk } from '@/components/desk/request/useDesk'
import { editionAddress } from '@/domain/address/addresses'

type Props = {
  done: { number: number } | 'submitted'
  current: DeskAnswer['publication']['current']
  onClose: () => void
}

/** The result: the update was submitted, or the edition was published, with its permanent address. */
export function Published({ done, current, onClose }: Props) {
  const { words } = useDesk()
  const { publish } = words
  const address =
    done === 'submitted' || !current
      ? null
      : `${window.location.origin}${editionAddress(current.language, current.slug, done.number)}`
  return (
    <div className="desk-form" role="status">
      <p className="desk-done">
        {done === 'submitted' ? publish.submitted : publish.published(done.number)}
      </p>
      {done === 'submitted' && <p>{publish.submittedExplanation}</p>}
      {address && (
        <p>
          {publish.publishedAt}
          <br />
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      )}
      <div className="desk-actions">
        <Button margin={false} buttonStyle="secondary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  )
}
