import type { ReactNode } from 'react'
import { layers, type Layer } from '../../../shared/annotation/codebook.ts'
import { keysOf } from '../../app/commands.ts'
import { toggleLayer } from '../../app/commands/view.ts'
import { useSession } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useText } from '../../ui/text.ts'
import styles from './status.module.css'

/** One switch a layer, each drawn as the layer is drawn in the text: a tint, an underline, a bar. */
export const Layers = (): ReactNode => {
  const text = useText()
  return (
    <fieldset className={styles.group} aria-label={text('status.layers')}>
      {layers.map(layer => (
        <Switch key={layer} layer={layer} />
      ))}
    </fieldset>
  )
}

function Switch({ layer }: { readonly layer: Layer }): ReactNode {
  const text = useText()
  const isShown = useSession(state => state.layers[layer])
  const name = text(`layer.${layer}`)
  return (
    <Tooltip
      text={text(isShown ? 'status.layerShown' : 'status.layerHidden', { layer: name })}
      keys={keysOf(`layer.${layer}`)}
      side="top"
    >
      <button
        type="button"
        role="switch"
        aria-checked={isShown}
        className={styles.layer}
        onClick={() => toggleLayer(layer)}
      >
        <span className={cx(styles.swatch, styles[layer])} aria-hidden="true" />
        <span className={styles.layerName}>{name}</span>
      </button>
    </Tooltip>
  )
}
