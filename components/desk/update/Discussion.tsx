import type { ReviewAtDesk } from '@/desk/update/listReviews'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { updateWords } from '@/locales/updateWords'

type Props = {
  reviews: readonly ReviewAtDesk[]
  zone: string
  language: Language
  /** The words for the place that a review is about, where the review is not shown at that place. */
  placeOf?: (review: ReviewAtDesk) => string | null
}

/** The reviews, oldest first: by whom, in which role, of which text. */
export function Discussion({ reviews, zone, language, placeOf }: Props) {
  const words = updateWords(language)
  const placed = reviews.map((review) => ({ review, place: placeOf?.(review) ?? null }))
  return (
    <ol className="update__reviews">
      {placed.map(({ review, place }) => (
        <li
          key={review.id}
          className={`update__said update__said--${review.verdict}${review.of === 'other' ? ' update__said--stale' : ''}`}
        >
          <p>
            <strong>{review.name}</strong> {words.as(roleWords(words.roles, review.role))}{' '}
            {words.said[review.verdict]}
            {review.isByLink && `, ${words.byLink}`}
            {review.isAdvice && `, ${words.asAdvice}`}
            <small>
              {' '}
              {momentWords(review.at, zone, language)},{' '}
              {words.reviewOf[review.of](review.submission)}
              {review.isPrivate && `, ${words.private}`}
            </small>
          </p>
          {place && <p className="update__place">{words.about(place)}</p>}
          {review.comment ? (
            <p className="update__comment">{review.comment}</p>
          ) : (
            review.isPrivate && <p className="outline__hint">{words.hidden}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

const roleWords = (roles: Readonly<Record<string, string>>, role: string) => roles[role] ?? role
