// Builds the bundles with Vite, each only when something it is made of has changed.
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { buildInputs, bundles, external, targets } from './bundles.mjs'
import { inCache, inRoot, out } from './paths.mjs'
import { SetupError, causeOf, note } from './say.mjs'
import { isFresh, keepStamp, stampOf } from './stamps.mjs'

/** @typedef {import('./bundles.mjs').Bundle} Bundle */

/**
 * Brings the bundles up to date.
 * @param {{ only?: readonly string[], tools?: boolean, force?: boolean }} [options] `tools` adds those for work on
 *   the project; `only` names bundles
 * @returns {Promise<string[]>} names of the bundles that were built now
 */
export const buildAll = async (options = {}) => {
  const wanted = bundles.filter(bundle =>
    options.only ? options.only.includes(bundle.name) : options.tools || !bundle.tool,
  )
  const startedMs = performance.now()
  /** @type {string[]} */
  const built = []
  for (const bundle of wanted) if (await bringUpToDate(bundle, options.force ?? false)) built.push(bundle.name)
  if (built.length > 0) note(`built ${built.join(', ')} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`)
  return built
}

/** @param {Bundle} bundle @param {boolean} force @returns {Promise<boolean>} whether it was built */
const bringUpToDate = async (bundle, force) => {
  const entries = Object.entries(bundle.entries).filter(([, source]) => existsSync(inRoot(source)))
  if (entries.length === 0) {
    note(`${bundle.name} is not built: ${Object.values(bundle.entries).join(', ')} not there`)
    return false
  }
  const stamp = await stampOf([...bundle.sources.map(name => inRoot(name)), ...buildInputs])
  const target = join(out, bundle.name)
  if (!force && existsSync(target) && isFresh(bundle.name, stamp)) return false
  await build(bundle, Object.fromEntries(entries.map(([name, source]) => [name, inRoot(source)])), target)
  await keepStamp(bundle.name, stamp)
  return true
}

/**
 * Into a folder beside the target, then swapped: an app that is running never reads half a bundle.
 * @param {Bundle} bundle @param {Record<string, string>} input @param {string} target
 */
const build = async (bundle, input, target) => {
  const staging = join(out, `.${basename(target)}-${process.pid}`)
  const vite = await import('vite')
  /** @type {Set<string>} */
  const packages = new Set()
  const settings = bundle.where === 'page' ? await pageSettings() : nodeSettings(bundle, input)
  /** @type {import('vite').InlineConfig} */
  const config = {
    configFile: false,
    logLevel: 'warn',
    ...settings,
    plugins: [...(settings.plugins ?? []), collectPackages(packages)],
    build: { ...settings.build, outDir: staging, emptyOutDir: true, sourcemap: true, reportCompressedSize: false },
  }
  const environment = process.env['NODE_ENV']
  // A test runner sets this to "test", which would bring React's slow development build into the app.
  process.env['NODE_ENV'] = 'production'
  try {
    await vite.build(config)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw buildFailed(bundle, error)
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = environment
  }
  await swap(staging, target)
  await mkdir(inCache('build'), { recursive: true })
  await writeFile(inCache('build', `${bundle.name}.packages.json`), JSON.stringify([...packages].sort()))
}

/** @param {Bundle} bundle @param {Record<string, string>} input @returns {import('vite').UserConfig} */
const nodeSettings = (bundle, input) => ({
  root: inRoot(),
  publicDir: false,
  // Everything is bundled but what `external` lists, so that the shipped app carries no tree of packages.
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ssr: true,
    target: targets.node,
    minify: false,
    rolldownOptions: {
      input,
      external: [...external, ...builtinModules, /^node:/],
      output: {
        format: bundle.format,
        entryFileNames: bundle.format === 'cjs' ? '[name].cjs' : '[name].js',
        chunkFileNames: 'chunk-[hash].js',
        ...(bundle.format === 'cjs' ? { codeSplitting: false } : {}),
      },
    },
  },
})

/** @returns {Promise<import('vite').UserConfig>} */
const pageSettings = async () => {
  const { default: react } = await import('@vitejs/plugin-react')
  return {
    root: inRoot('renderer'),
    base: './',
    plugins: [react()],
    // The content policy allows no data: fonts, and a polyfill for module preloading is not needed in Chromium.
    // One chunk, however large: it comes from the disk, not over a network.
    build: {
      target: targets.page,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
    },
  }
}

/**
 * Notes which npm packages went into a bundle: their licences are shipped with it.
 * @param {Set<string>} packages
 * @returns {import('vite').Plugin}
 */
const collectPackages = packages => ({
  name: 'collect-packages',
  moduleParsed(module) {
    const name = packageOf(module.id)
    if (name !== undefined) packages.add(name)
  },
  // Fonts come in by a url() in a style sheet, as assets and not as modules.
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'asset') continue
      for (const source of file.originalFileNames) {
        const name = packageOf(source)
        if (name !== undefined) packages.add(name)
      }
    }
  },
})

/**
 * @param {string} id a module's path
 * @returns {string | undefined} the npm package it belongs to
 */
export const packageOf = id =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.replace(/^\0/, ''))?.[1]?.replace('\\', '/')

/** @param {Bundle} bundle @param {unknown} error */
const buildFailed = (bundle, error) =>
  new SetupError(
    `The bundle ${bundle.name} could not be built.`,
    `vite over ${Object.values(bundle.entries).join(', ')}: ${withoutStack(causeOf(error))}`,
    'Mend the source it names, then run the same command again; npm run check tells more.',
  )

/** The bundler puts its own stack into the message. @param {string} message */
const withoutStack = message => message.replace(/\n {4}at .*/g, '').trim()

/** @param {string} staging @param {string} target */
const swap = async (staging, target) => {
  const old = `${staging}-old`
  if (existsSync(target)) await rename(target, old)
  await rename(staging, target)
  await rm(old, { recursive: true, force: true })
}
