import type { ExportFacts } from './facts.ts'
/** `README.md`: the dataset's card, front matter first. Nothing of the moment or the machine goes in. */
export declare function writeCard(facts: ExportFacts): string
