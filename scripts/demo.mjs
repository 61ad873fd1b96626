// npm run demo -- [FOLDER] [--out DIR]: drives the real app through its main job and leaves what it made.
import { runMain } from './lib/say.mjs'
import { runTool } from './lib/tool.mjs'

await runMain(() => runTool('demo'))
