/** Answers whether it has used the key; then nobody below gets it and the browser does nothing with it. */
export type KeyHandler = (event: KeyboardEvent) => boolean

/** Handlers that come before the keyboard map, the one registered last first. */
export type KeyLayers = {
  register(name: string, handler: KeyHandler): () => void
  offer(event: KeyboardEvent): boolean
  names(): readonly string[]
}

export function createKeyLayers(): KeyLayers {
  const layers: { readonly name: string; readonly handler: KeyHandler }[] = []
  return {
    register(name, handler) {
      const layer = { name, handler }
      layers.push(layer)
      return () => {
        const at = layers.indexOf(layer)
        if (at >= 0) layers.splice(at, 1)
      }
    },
    offer: event => layers.toReversed().some(layer => layer.handler(event)),
    names: () => layers.map(layer => layer.name),
  }
}

const layers = createKeyLayers()

/**
 * Puts a handler before the keyboard map: the palette's letters while words are selected. Keys typed into a text field
 * or an open dialog are never offered. The result takes the handler away again.
 */
export const registerKeyLayer = (name: string, handler: KeyHandler): (() => void) => layers.register(name, handler)
export const offerToLayers = (event: KeyboardEvent): boolean => layers.offer(event)
