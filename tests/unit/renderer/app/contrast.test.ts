import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('../../../../renderer/ui/tokens.css', import.meta.url)), 'utf8')

/** The tokens of the first block whose selector holds `theme`. */
function tokensOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const block = new RegExp(`:root\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g), match => [match[1]!, match[2]!]),
  )
}

/** Relative luminance and contrast ratio of WCAG 2.2, sections "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const papers = ['paper', 'paper-2', 'paper-3', 'paper-raised']
/** Foreground, backgrounds, least ratio. */
const rules: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...papers, 'paper-chosen'], 7],
  ['ink-2', papers, 4.5],
  ['ink-3', papers, 4.5],
  ['accent', ['paper', 'paper-2', 'paper-raised', 'accent-soft'], 4.5],
  ['accent-ink', ['accent-fill', 'accent-fill-hover'], 4.5],
  ['ink', ['accent-soft', 'danger-soft'], 7],
  ['danger', ['paper', 'paper-2', 'paper-raised', 'danger-soft'], 4.5],
  ['warn', ['paper', 'paper-2', 'warn-soft'], 4.5],
  ['good', ['paper', 'paper-2', 'good-soft'], 4.5],
  ['line-strong', ['paper', 'paper-2', 'paper-raised'], 3],
  ['focus', papers, 3],
]

describe.each(['light', 'dark'] as const)('the %s theme', theme => {
  const tokens = tokensOf(theme)
  it.each(rules.flatMap(([front, backs, least]) => backs.map(back => ({ front, back, least }))))(
    'shows --$front on --$back at $least to 1 or better',
    ({ front, back, least }) => {
      expect(contrast(tokens[front]!, tokens[back]!)).toBeGreaterThanOrEqual(least)
    },
  )
})
