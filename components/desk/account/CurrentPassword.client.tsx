'use client'
import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useCorrectedFields } from './useCorrectedFields'

/** The present password, which nobody looking on shall read. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  useCorrectedFields()
  return (
    <div className="field-type">
      <PasswordField
        autoComplete="current-password"
        field={{ name: field.name, label: field.label }}
        path={path}
        validate={() => true}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
