// Called by electron-builder between copying the runtime and setting its fuses.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Removes what belongs to a development runtime and would otherwise stay in the product.
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export default async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return // the official runtime for macOS is clean
  for (const name of ['default_app.asar', 'app-update.yml']) {
    await rm(join(appOutDir, 'resources', name), { recursive: true, force: true })
  }
}
