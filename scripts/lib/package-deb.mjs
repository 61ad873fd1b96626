// A .deb of the packaged app, made by Debian's own tools, for machines that cannot download electron-builder's.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDebTools } from './debian.mjs'
import { packaged } from './package-app.mjs'
import { inCache, inRoot } from './paths.mjs'
import { SetupError, causeOf } from './say.mjs'

/** Tells the desktop what a project file is, so that a double click opens it. */
const MIME = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-chugiai">
    <comment>Chú Giải project</comment>
    <comment xml:lang="vi">Dự án Chú Giải</comment>
    <glob pattern="*.chugiai"/>
  </mime-type>
</mime-info>
`
const ICON_SIZES = [16, 32, 48, 64, 128, 256, 512]

/**
 * @param {string} electronVersion of the packaged runtime: decides the libraries the package depends on
 * @returns {Promise<string>} the file
 */
export const packageDeb = async electronVersion => {
  await ensureDebTools()
  const source = await stage(electronVersion)
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const made = inRoot('dist', `chugiai_${version}_amd64.deb`)
  const file = inRoot('dist', `chugiai-${version}-linux-amd64.deb`)
  try {
    await makeDeb(source)
  } catch (error) {
    throw new SetupError(
      'The .deb could not be built.',
      `electron-installer-debian: ${causeOf(error)}`,
      'Check that dpkg-deb and fakeroot run and that there is space for 800 MB, then run the same command again.',
    )
  }
  await rename(made, file)
  await rm(source, { recursive: true, force: true })
  return file
}

/** The installer reads two files that electron-builder leaves out. @param {string} electronVersion */
const stage = async electronVersion => {
  const folder = inCache('dist', 'deb')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(packaged.folder, folder, { recursive: true, verbatimSymlinks: true })
  await writeFile(join(folder, 'version'), electronVersion)
  if (!existsSync(join(folder, 'LICENSE'))) await cp(inRoot('LICENSE'), join(folder, 'LICENSE'))
  return folder
}

/** @param {string} source */
const makeDeb = async source => {
  const { Installer } = await import('electron-installer-debian')
  class WithMimeType extends Installer {
    /** @override @returns {string[]} */
    get contentFunctions() {
      return [...super.contentFunctions, 'createMimeType']
    }

    async createMimeType() {
      const folder = join(this.stagingDir, 'usr', 'share', 'mime', 'packages')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'chugiai.xml'), MIME)
    }
  }
  const installer = new WithMimeType(debOptions(source))
  await installer.generateDefaults()
  await installer.generateOptions()
  await installer.createStagingDir()
  await installer.createContents()
  await installer.createPackage()
  await installer.movePackage()
}

/** @param {string} source */
const debOptions = source => ({
  src: source,
  dest: inRoot('dist'),
  arch: 'amd64',
  options: {
    name: 'chugiai',
    bin: 'chugiai',
    // The default (xz) takes minutes to save a quarter, for a package that is only tried out.
    compression: 'gzip',
    productName: 'Chú Giải',
    genericName: 'Annotation workbench',
    description: 'Read articles closely and turn what is found into data',
    productDescription:
      'An annotation workbench that works offline: entities, commitments and themes, exact to the letter.',
    maintainer: 'Chú Giải contributors <contributors@chugiai.invalid>',
    categories: ['Office'],
    mimeType: ['application/x-chugiai'],
    icon: Object.fromEntries(
      ICON_SIZES.map(size => [`${size}x${size}`, inRoot('electron', 'resources', 'icons', `${size}x${size}.png`)]),
    ),
  },
  rename: /** @param {string} dest */ dest => join(dest, '<%= name %>_<%= version %>_<%= arch %>.deb'),
  logger: () => {},
})
