'use client'
import { useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import { SignInAgain } from './SignInAgain.client'

/** Says after a refused save when it was refused because nobody is signed in any more. */
export function SessionOver() {
  const { ask } = useDesk()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted() && !isProcessing
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    setIsOver(false)
    if (!isRefused) return
    let isStill = true
    void ask<{ user: object | null }>('/users/me').then((me) => {
      if (isStill && me.ok && me.value.user === null) setIsOver(true)
    })
    return () => {
      isStill = false
    }
  }, [isRefused, ask])

  if (!isOver) return null
  return (
    <div className="desk-notice saves" role="alert">
      <SignInAgain />
    </div>
  )
}
