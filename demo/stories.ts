import { story as accident } from './accident-du-12-juin-2021/story'
import { story as footbridge } from './passerelle-des-tanneurs/story'
import type { Story } from './Story'
import { story as footbridgeInEnglish } from './tanners-footbridge/story'

/** The dossiers of the demonstration, an original before its translation. */
export const stories: readonly Story[] = [accident, footbridge, footbridgeInEnglish]
