import type { Dataset, ImportContext, ImportResult } from '../../../../shared/formats/index.ts';
/** A project that knows nothing yet; its new ids count from 0x1000. */
export declare function importContext(known?: Partial<ImportContext>): ImportContext;
/** What was imported as a dataset again. */
export declare const importedDataset: (result: ImportResult, project: Dataset['project']) => Dataset;
