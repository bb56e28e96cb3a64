import t from 'tap'

import { parseSite } from '../src/site-file.ts'
import { absolutePaths } from '../src/site-paths.ts'

t.test('the token for origins is sought beside the site file, as the data is', async t => {
  const { options } = parseSite(`servers:
  - name: a
    listen: ['127.0.0.1:0']
    data: a
    xroot: { listen: ['127.0.0.1:0'], proxy: { origins: ['root://origin.example.org'], tokenFile: secrets/token } }
  - name: b
    listen: ['127.0.0.1:0']
    data: b
    xroot: { listen: ['127.0.0.1:0'], proxy: { origins: ['root://origin.example.org'], tokenFile: /run/token } }
  - name: c
    listen: ['127.0.0.1:0']
    data: c
    xroot: { listen: ['127.0.0.1:0'] }
`, 'x.yaml')
  const { servers } = absolutePaths(options, '/etc/scitags')
  t.same(servers.map(({ data }) => data), ['/etc/scitags/a', '/etc/scitags/b', '/etc/scitags/c'])
  t.same(servers.map(({ xroot }) => xroot?.proxy?.tokenFile), ['/etc/scitags/secrets/token', '/run/token', undefined])
})
