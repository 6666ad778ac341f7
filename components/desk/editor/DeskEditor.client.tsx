'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { AskBeforePaste } from '@/components/desk/paste/AskBeforePaste.client'
import { AlignLeft } from './AlignLeft.client'
import { FollowScreen } from './FollowScreen.client'

/** The plugins of our own in every rich text editor of the desk. */
export const DeskEditor = createClientFeature({
  plugins: [
    { Component: FollowScreen, position: 'normal' },
    { Component: AlignLeft, position: 'normal' },
    { Component: AskBeforePaste, position: 'normal' },
  ],
})
