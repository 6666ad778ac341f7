import { story as accident } from './accident-du-12-juin-2021/story'
import { story as acidTransport } from './acid-transport/story'
import { story as noise } from './bruit-de-l-atelier/story'
import { story as footbridge } from './passerelle-des-tanneurs/story'
import { story as zinc } from './prix-du-zinc/story'
import { story as closure } from './rumeur-de-fermeture/story'
import type { Story } from './Story'
import { story as footbridgeInEnglish } from './tanners-footbridge/story'
import { story as acid } from './transport-d-acide/story'

/** The long dossiers of the demonstration, an original before its translation. */
export const longStories: readonly Story[] = [accident, footbridge, footbridgeInEnglish]

/**
 * The short ones hold the states that the long ones do not: withdrawn, reinstated, published without approvals, moved
 * and typographic changes, a translation that lags, never published.
 */
export const shortStories: readonly Story[] = [acid, acidTransport, closure, zinc, noise]

export const stories: readonly Story[] = [...shortStories, ...longStories]
