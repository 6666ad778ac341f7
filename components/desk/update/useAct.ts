import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ToldReason } from '@/collections/endpoints/answer'
import { useDesk } from '@/components/desk/request/useDesk'

/** Does something to an update and shows the page as it is then; a refusal keeps all that was typed. */
export function useAct(update: string): {
  act: (verb: string, json?: unknown) => Promise<boolean>
  say: (json: unknown) => Promise<boolean>
  isWorking: boolean
  reasons: readonly ToldReason[]
} {
  const { ask } = useDesk()
  const router = useRouter()
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [isAsking, setIsAsking] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()
  const send = async (path: string, method: 'POST' | 'PATCH', json: unknown) => {
    setIsAsking(true)
    const answer = await ask(path, { method, json })
    setIsAsking(false)
    setReasons(answer.ok ? [] : answer.reasons)
    return answer.ok
  }
  return {
    act: async (verb, json = {}) => {
      const isDone = await send(`/updates/${update}/${verb}`, 'POST', json)
      if (isDone) startRefreshing(() => router.refresh())
      return isDone
    },
    say: (json) => send(`/updates/${update}`, 'PATCH', json),
    isWorking: isAsking || isRefreshing,
    reasons,
  }
}
