// npm run bench -- [NAME] [--out FILE]: measures the app.
import { runMain } from './lib/say.mjs'
import { runTool } from './lib/tool.mjs'

await runMain(() => runTool('bench'))
