import type { Codebook } from '../../../../shared/annotation/codebook.ts';
/** Ids in the order of `number`, the same at every run. */
export declare const fixedId: (number: number) => string;
export declare const labelIds: {
    person: string;
    gpe: string;
    pledge: string;
    agree: string;
    theme: string;
    child: string;
};
/** A codebook with one of everything: attributes of all kinds, a theme below a theme, codes with dots and digits. */
export declare const smallCodebook: Codebook;
