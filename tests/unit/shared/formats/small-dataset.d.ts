import type { Article } from '../../../../shared/annotation/model.ts';
import type { Dataset, DatasetArticle } from '../../../../shared/formats/dataset.ts';
export declare const toArticle: (number: number, title: string, text: string) => Article;
export declare const smallArticles: readonly DatasetArticle[];
export declare const toDataset: (articles: readonly DatasetArticle[]) => Dataset;
/** Three articles with nested, crossing, discontinuous and identical marks, and three frames. */
export declare const smallDataset: Dataset;
