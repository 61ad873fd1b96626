/** Every command the screen can give, in one place to look. */
export * from './annotating.ts'
export * from './articles.ts'
export * from './exporting.ts'
export * from './projects.ts'
export * from './turning.ts'
export { attempt, dismissToast, toast } from './toasts.ts'
export { call, onNotice, pathsOf, failureOf } from './bridge.ts'
