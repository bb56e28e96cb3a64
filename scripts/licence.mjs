/** `prepack` of each package: the licence travels in the tarball. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './ready.mjs'

copyFileSync(join(root, 'LICENSE'), 'LICENSE')
