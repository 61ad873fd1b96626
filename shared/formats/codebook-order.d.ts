import { type Codebook, type Label } from '../annotation/codebook.ts'
/** Every label: layer by layer as the tree lists them, then those whose parent is missing, by id. */
export declare function allLabels(codebook: Codebook): readonly Label[]
/** The codebook in the one order in which datasets list it, however it is stored. */
export declare const orderedCodebook: (codebook: Codebook) => Codebook
