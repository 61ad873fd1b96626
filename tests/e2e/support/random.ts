/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed, so that a failed run can be had again.
 * Source of the steps: mulberry32 by Tommy Ettinger, public domain.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The seed of this run: the one given in CHUGIAI_SEED, else the usual one, or a new one where there is none. */
export const seedOfRun = (usual = Math.floor(Math.random() * 2 ** 32)): number =>
  Number(process.env['CHUGIAI_SEED'] ?? usual)
