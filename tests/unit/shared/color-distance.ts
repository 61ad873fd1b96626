type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Normal, protanopic, deuteranopic, tritanopic vision on linear sRGB (Machado, Oliveira, Fernandes 2009, table 1). */
const visions: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
]

/** Linear sRGB to cones, and their cube roots to OKLab (Björn Ottosson, "A perceptual color space", 2020). */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
const mapTriple = ([x, y, z]: Triple, change: (value: number) => number): Triple => [change(x), change(y), change(z)]

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const hexToLinear = (hex: string): Triple =>
  mapTriple([1, 3, 5], at => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
const clamp = (value: number): number => Math.min(1, Math.max(0, value))

const seenAs = (hex: string, vision: Matrix): Triple =>
  times(toLab, mapTriple(times(toCones, mapTriple(times(vision, hexToLinear(hex)), clamp)), Math.cbrt))

/** The least distance in OKLab between two of the colours (`#rrggbb`), over all kinds of colour vision. */
export function leastColorDistance(colors: readonly string[]): number {
  const distances = visions.flatMap(vision => {
    const seen = colors.map(color => seenAs(color, vision))
    return seen.flatMap((a, index) => seen.slice(index + 1).map(b => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])))
  })
  return Math.min(...distances)
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** `color` laid over `page` at `share` (0 to 1), mixed in sRGB as `color-mix(in srgb, …)` does; all as `#rrggbb`. */
export function tint(color: string, page: string, share: number): string {
  const under = channels(page)
  const mixed = channels(color).map((value, index) => Math.round(value * share + (under[index] ?? 0) * (1 - share)))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
