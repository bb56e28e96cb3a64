/** `npm start`: installs and builds what is missing, then runs the demonstration site. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

import { ready, root } from './ready.mjs'

ready({ development: false })
process.argv.splice(2, 0, 'serve', '--demo')
await import(pathToFileURL(join(root, 'packages/cli/dist/src/main.js')).href)
