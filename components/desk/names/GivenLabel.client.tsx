'use client'
import { FieldLabel, useDocumentInfo } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

type Props = {
  field: { label: StaticLabel }
  path: string
  /** Once the document is saved, the field can no longer be left empty. */
  isNeededOnceSaved: boolean
}

/** The label of a required field that is given a value where it is left empty: without the star that Payload puts. */
export function GivenLabel({ field, path, isNeededOnceSaved }: Props) {
  const { id } = useDocumentInfo()
  return (
    <FieldLabel label={field.label} path={path} required={isNeededOnceSaved && id !== undefined} />
  )
}
