'use client'
import { Button } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'

/** Replaces a page of the desk that failed while it was rendered. */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const { broken } = useDesk().words
  return (
    <main className="home gutter--left gutter--right">
      <h1>{broken.title}</h1>
      <p>{broken.explanation}</p>
      <Button onClick={onRetry}>{broken.again}</Button>
      <p>
        <a href="/admin">{broken.home}</a>
      </p>
    </main>
  )
}
