'use client'
import { TextField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useCorrectedFields } from './useCorrectedFields'

/** The set-up code: required on the page of the first account, the only one that has it, and checked by the server. */
export function SetUpCode({ field, path }: TextFieldClientProps) {
  useCorrectedFields()
  return <TextField field={{ ...field, required: true }} path={path} />
}
