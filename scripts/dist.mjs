// npm run dist: packages the app. Where the pinned Electron runs, everything electron-builder.yml lists for this
// system; where a carried one runs, a folder, a .tar.gz and a .deb to try out, which are not for users.
import { ensureSevenZip } from './lib/debian.mjs'
import { makeTwin, packageForUsers, packageLocally, packaged } from './lib/package-app.mjs'
import { packageDeb } from './lib/package-deb.mjs'
import { packageVersion } from './lib/paths.mjs'
import { note, runMain } from './lib/say.mjs'
import { setup } from './lib/setup.mjs'

await runMain(async () => {
  const ready = await setup({ electron: true, node: false })
  if (ready.electronVersion === packageVersion('electron')) {
    await packageForUsers()
    note('packages for users are in dist/')
    return 0
  }
  // Without this, electron-builder downloads a 7-Zip of its own.
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= await ensureSevenZip()
  // The highest level takes minutes and saves a tenth: not worth it for packages that are only tried out.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '3'
  await packageLocally(ready, ['dir', 'tar.gz'])
  await makeTwin()
  const deb = await packageDeb(ready.electronVersion)
  note(`to try out, not for users (Electron ${ready.electronVersion}): ${packaged.folder}, its .tar.gz, ${deb}`)
  return 0
})
