/** The site of `npm start`: two storage servers and a collector on this machine. */

/** A complete `scitags.yaml`, to start from. */
export const defaultSite = `# A marking storage site: two servers, so that a copy has two ends, and a collector that shows what is marked.
# \`scitags serve --config scitags.yaml\` runs it; SIGHUP reads the rules, the registry and the certificates again.
servers:
  - name: source
    listen: ['127.0.0.1:10801', '[::1]:10801']
    data: source                    # a directory, relative to this file
    xroot:                            # the same files over root://; leave it out, and only HTTP is spoken
      listen: ['127.0.0.1:10811', '[::1]:10811']
      tpc: &tpc
        allowTargets: ['127.0.0.1:10811', '127.0.0.1:10812', '[::1]:10811', '[::1]:10812']
    copy: &copy
      allowTargets: ['127.0.0.1:10801', '127.0.0.1:10802', '[::1]:10801', '[::1]:10802']   # loopback is refused otherwise
    webdav: &webdav
      createParents: true             # a PUT makes the directories above it
  - name: destination
    listen: ['127.0.0.1:10802', '[::1]:10802']
    data: destination
    xroot: { listen: ['127.0.0.1:10812', '[::1]:10812'], tpc: *tpc }
    copy: *copy
    webdav: *webdav

marking:
  scope: any                        # 'remote' on a real site: local peers are not marked then
  packetInterfaces: [lo]            # leave it out on a real site: all interfaces
  fireflies:
    collectors: ['127.0.0.1:10514']
  # What untagged transfers are: the first that fits of paths, vos, issuers, default.
  # experiments:
  #   paths: { /store/cms: cms, /atlas: atlas }
  # activities:
  #   cms: { default: Production Input }

collector:
  addresses: ['127.0.0.1', '::1']
  port: 10514

metrics:
  listen: '127.0.0.1:10800'         # /metrics, /healthz, /readyz

# workers: auto                     # more than one process: a number, or one for each processor
`
