import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What the desk adds to the editor in the browser: the form follows the screen, and paste asks before it loses. */
export const DeskEditorFeature = createServerFeature({
  feature: { ClientFeature: '/components/desk/editor/DeskEditor.client#DeskEditor' },
  key: 'deskEditor',
})
