import { claimAnchor } from '@/domain/address/anchors'
import { ClaimContent, type ClaimContentProps, type ClaimHtml } from './ClaimContent'

type Props = ClaimContentProps & { claimHtml?: ClaimHtml | undefined }

export function ClaimView({ claim, context, claimHtml }: Props) {
  const anchor = claimAnchor(claim.number)
  const article = { className: 'claim row', id: anchor, 'aria-labelledby': `${anchor}-title` }
  if (!claimHtml) {
    return (
      <article {...article}>
        <ClaimContent claim={claim} context={context} />
      </article>
    )
  }
  return (
    <article
      {...article}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it from ClaimContent
      dangerouslySetInnerHTML={{ __html: claimHtml({ claim, context }) }}
    />
  )
}
