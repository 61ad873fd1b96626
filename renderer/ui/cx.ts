/** Joins class names, leaving out what is absent. A class of a CSS module may be `undefined` to the type checker. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')
