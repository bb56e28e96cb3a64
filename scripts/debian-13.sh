#!/usr/bin/env bash
# Makes a root with Debian 13 in DIRECTORY, if it is not there: gfal2 2.23 and XRootD 5.8, beside the older ones of this host.
# Needs root, a network, a minute and 400 MB. What it mounts goes with it.
# usage: scripts/debian-13.sh DIRECTORY; afterwards SCITAGS_TRIXIE_ROOT=DIRECTORY npm test
set -euo pipefail

directory=${1:?usage: scripts/debian-13.sh DIRECTORY}
packages=(ca-certificates procps iproute2
  xrootd-server xrootd-server-plugins xrootd-client davix gfal2-util-scripts gfal2-plugin-http gfal2-plugin-file python3-gfal2 nginx-light curl)

[ -e "$directory/usr/bin/gfal-copy" ] && exit 0
[ "${in_namespace:-}" ] || in_namespace=yes exec unshare --mount --propagation private "$0" "$@"

export DEBIAN_FRONTEND=noninteractive
command -v debootstrap >/dev/null || apt-get install --quiet=2 --yes --no-install-recommends debootstrap debian-archive-keyring >/dev/null

# Only a whole one gets its name.
partial=$directory.partial
rm -rf --one-file-system "$partial"
mkdir -p "$partial"
debootstrap --variant=minbase trixie "$partial" >"$partial.log" || { tail -n 20 "$partial.log" >&2; exit 1; }
# Nothing is to be started in it.
printf '#!/bin/sh\nexit 101\n' >"$partial/usr/sbin/policy-rc.d"
chmod +x "$partial/usr/sbin/policy-rc.d"
for place in /proc /sys /dev; do mount --bind "$place" "$partial$place"; done
chroot "$partial" apt-get install --quiet=2 --yes --no-install-recommends "${packages[@]}" >"$partial.log" 2>&1 || { tail -n 20 "$partial.log" >&2; exit 1; }
chroot "$partial" apt-get clean
umount "$partial/proc" "$partial/sys" "$partial/dev"
mv "$partial" "$directory"
rm -f "$partial.log"
