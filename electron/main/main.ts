import { app } from 'electron'
import { plainUserAgent, refuseErrands, refuseEverythingForeign } from '../security/refusals.ts'
import { startApplication, type Application } from './application.ts'
import { commandLineOf, readLaunch, type Launch } from './launch.ts'
import { nativeBinding } from './places.ts'
import { registerScheme } from './protocol.ts'

const commandLine = commandLineOf(process.argv)
if (commandLine) await runWithoutWindow(commandLine)
else if (app.requestSingleInstanceLock(here())) startWithWindow()
else app.exit(0) // the first start has taken over what this one names

function here(): Launch {
  return readLaunch(process.argv, process.defaultApp, process.cwd())
}

/** The command line inside the packaged program, where there may be no Node beside it. */
async function runWithoutWindow(args: readonly string[]): Promise<void> {
  const { runCommandLine } = await import('../cli/run.ts')
  const status = await runCommandLine(args, { nativeBinding: nativeBinding(), version: app.getVersion() })
  app.exit(status)
}

function startWithWindow(): void {
  registerScheme()
  // The app’s name is in this header, and a letter beyond Latin-1 in it fails every request to app://.
  app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, '')
  app.userAgentFallback = plainUserAgent(app.userAgentFallback)
  refuseErrands(app)
  refuseEverythingForeign(app)
  // With --no-sandbox (which Chromium demands of root) the children of an enforced sandbox die and restart for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  let application: Application | undefined
  const early: Launch[] = []
  const launch = (named: Launch): void => {
    if (application) application.launch(named)
    else early.push(named)
  }
  app.on('second-instance', (_event, _argv, _folder, named) => launch(named as Launch))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    launch(readLaunch(['', file], false, '/'))
  })
  void app.whenReady().then(() => {
    application = startApplication(here())
    for (const named of early) application.launch(named)
  })
}
