/** All views, in the order in which their addresses are tried. */
import type { View } from './view.ts'
import { find } from './views/find.ts'
import { front } from './views/front.ts'
import { partners } from './views/partners.ts'
import { trace } from './views/trace.ts'

export const views: readonly View[] = [front, find, partners, trace]
