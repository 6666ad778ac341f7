import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { useDesk } from '@/components/desk/request/useDesk'
import type { ActionsOf } from './localizeUpdate'

/**
 * Returns functions that change an update and then show the page again, and announce it in the words `done`: on a phone
 * the state is far above the button. A refusal leaves everything that was typed. `say` overwrites what the page shows,
 * but nothing newer. Where a newer save exists, the page then shows it, and the person decides whether the next attempt
 * overwrites it. Likewise where somebody has asked for changes since.
 */
export function useAct({ id, updatedAt }: Pick<ActionsOf, 'id' | 'updatedAt'>): {
  act: (verb: string, done: string, json?: unknown) => Promise<boolean>
  say: (words: object) => Promise<boolean>
  isWorking: boolean
  reasons: readonly DescribedReason[]
} {
  const { ask } = useDesk()
  const router = useRouter()
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const [isAsking, setIsAsking] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()
  const [said, setSaid] = useState(updatedAt)
  const send = async <T>(path: string, method: 'POST' | 'PATCH', json: unknown) => {
    setIsAsking(true)
    const answer = await ask<T>(path, { method, json })
    setIsAsking(false)
    setReasons(answer.ok ? [] : answer.reasons)
    return answer
  }
  const refresh = () => startRefreshing(() => router.refresh())
  return {
    act: async (verb, done, json = {}) => {
      const answer = await send(`/updates/${id}/${verb}`, 'POST', json)
      const isBehind = !answer.ok && answer.reasons.some(({ path }) => path[0] === 'objections')
      if (answer.ok) toast.success(done)
      if (answer.ok || isBehind) refresh()
      return answer.ok
    },
    say: async (words) => {
      const json = { ...words, updatedAt: said > updatedAt ? said : updatedAt }
      const answer = await send<{ doc: { updatedAt: string } }>(`/updates/${id}`, 'PATCH', json)
      if (answer.ok) setSaid(answer.value.doc.updatedAt)
      else if (answer.reasons.some(({ path }) => path[0] === 'updatedAt')) refresh()
      return answer.ok
    },
    isWorking: isAsking || isRefreshing,
    reasons,
  }
}
