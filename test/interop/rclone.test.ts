/** rclone, with which people copy whole directories, against our storage server: plain WebDAV of a vendor that it does not know. */
import { dirname } from 'node:path'
import t from 'tap'

import { content, tryInEachWay } from '../support/client-matrix.ts'
import type { Client, Operation } from '../support/client-matrix.ts'
import { needs } from '../support/peers.ts'
import type { Site } from '../support/site.ts'

const rclone: Client = {
  trusting: ({ caFile }) => ({ args: ['--ca-cert', caFile] }),
  tagged: tag => ({ args: ['--header', `SciTag: ${tag}`] })
}

const operations: Record<string, Operation> = {
  'copyto fetches': {
    told: ['source: 3/14 http-get source → client'],
    async act ({ t, source, here, answer }) {
      await answer('rclone', ...at(source), 'copyto', ':webdav:f', here.fetched)
      t.ok(content.equals(await here.readFetched()))
    }
  },
  'copyto brings, and makes the directories above': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      await answer('rclone', ...at(destination), 'copyto', here.local, ':webdav:new/dir/f')
      t.ok(content.equals(await destination.read('new/dir/f')))
    }
  },
  'sync makes the server hold what is here, and no more': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      await destination.write('stale/one', 'gone afterwards')
      await answer('rclone', ...at(destination), 'sync', dirname(here.local), ':webdav:')
      t.strictSame(await destination.files(), ['/local'])
    }
  },
  'lsl and lsf list a tree, whatever its names are': {
    async act ({ t, source, answer }) {
      await source.write('a & b/50% <ü>', '12345')
      t.match(await answer('rclone', ...at(source), 'lsl', ':webdav:'), /^ +5 .* a & b\/50% <ü>$/m)
      t.strictSame((await answer('rclone', ...at(source), 'lsf', '-R', ':webdav:')).trim().split('\n').sort(), ['a & b/', 'a & b/50% <ü>', 'f'])
    }
  },
  'copyto within the server': {
    async act ({ t, source, answer }) {
      await answer('rclone', ...at(source), 'copyto', ':webdav:f', ':webdav:d/copy')
      t.strictSame(await source.files(), ['/d/copy', '/f'])
      t.ok(content.equals(await source.read('d/copy')))
    }
  },
  'mkdir, moveto and purge': {
    async act ({ t, source, answer }) {
      await answer('rclone', ...at(source), 'mkdir', ':webdav:d')
      await answer('rclone', ...at(source), 'moveto', ':webdav:f', ':webdav:d/g')
      t.strictSame(await source.files(), ['/d/g'])
      await answer('rclone', ...at(source), 'purge', ':webdav:d')
      t.strictSame(await source.files(), [])
    }
  }
}

if (needs(t, 'rclone', 'openssl')) await tryInEachWay(t, rclone, operations)

function at ({ url }: Site): readonly string[] {
  return ['--config', '/dev/null', '--retries', '1', '--webdav-url', url]
}
