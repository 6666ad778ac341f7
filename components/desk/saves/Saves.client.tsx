'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { KeepWords } from './KeepWords.client'
import { LeaveLock } from './LeaveLock.client'
import { NewerSave } from './NewerSave.client'
import { SessionOver } from './SessionOver.client'

/** Above the fields of every form at the desk: prevents saves that are lost or that undo another save. */
export function Saves() {
  const { id } = useDocumentInfo()
  return (
    <>
      <SessionOver />
      {id && <NewerSave />}
      {id && <LeaveLock />}
      <KeepWords />
    </>
  )
}
