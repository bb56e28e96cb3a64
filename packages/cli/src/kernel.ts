/** What the kernel of this host does for a site, looked for once. */
import { openKernel } from '@scitags/native'
import type { Kernel } from '@scitags/native'

let kernel: Kernel | undefined

/** Never throws: where there is nothing, everything works without. A worker says first which map of labels it was born with. */
export function hostKernel (inherited?: number): Kernel {
  return kernel ??= openKernel({ inherited })
}
