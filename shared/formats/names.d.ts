/**
 * A title as a file name that every system takes: ASCII letters, digits, `-` and `_` only, without Vietnamese marks,
 * at most 60 characters; `fallback` when nothing is left. Never a path, never hidden, never a device.
 */
export declare function safeFileName(title: string, fallback: string): string
/**
 * Gives each name out once: a second `name` becomes `name-2`, also when it differs only in case, as file systems of
 * Windows and macOS do not tell them apart.
 */
export declare function createNameRegistry(taken?: readonly string[]): (wish: string) => string
