/** What the kernel of this host does for a site, looked for once. */
import { openKernel } from '@scitags/native'
import type { Kernel } from '@scitags/native'

let kernel: Kernel | undefined

/** Never throws: where there is nothing, everything works without. Who asks first says what is special about this process. */
export function hostKernel (special: Parameters<typeof openKernel>[0] = {}): Kernel {
  return kernel ??= openKernel(special)
}
