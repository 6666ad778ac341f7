'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { RestoreAnswer } from '@/collections/Bin/Bin'
import { useDesk } from '@/components/desk/request/useDesk'

type Props = {
  deletion: string
  /** What it brings back, in words: "Point 3". */
  what: string
  /** The number that it had, where it is a point. */
  number: number | null
}

/** Undoes one deletion, and shows the page as it is then. */
export function RestoreButton({ deletion, what, number }: Props) {
  const { words, ask } = useDesk()
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()
  const restore = async () => {
    setIsAsking(true)
    const answer = await ask<RestoreAnswer>(`/bin/${deletion}/restore`, { method: 'POST' })
    setIsAsking(false)
    if (!answer.ok) return toast.error(answer.reasons.map(({ message }) => message).join(' '))
    const given = answer.value.number
    toast.success(
      given !== null && given !== number ? words.bin.renumbered(given) : words.bin.restored(what),
    )
    startRefreshing(() => router.refresh())
  }
  return (
    <button
      type="button"
      className="document__tool bin__restore"
      aria-label={words.bin.restoreNamed(what)}
      disabled={isAsking || isRefreshing}
      onClick={() => void restore()}
    >
      {words.bin.restore}
    </button>
  )
}
