'use client'
import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** The present password, which nobody looking on shall read. */
export const CurrentPassword = ({ field, path }: TextFieldClientProps) => (
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
