import { useMemo } from 'react'
import type { Annotation } from '../../shared/annotation/model.ts'
import { marks, useSession } from './store.ts'

/** The marks of the open article as a list, made anew when one of them has changed; in no particular order. */
export function useMarkList(): readonly Annotation[] {
  const version = useSession(state => state.marksVersion)
  return useMemo(() => marksAt(version), [version])
}

/** The marks live outside React; their version tells which of their states is meant, the present one. */
const marksAt = (_version: number): readonly Annotation[] => Array.from(marks.all())
