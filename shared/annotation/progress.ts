/** The id under which events speak of one annotator's progress with one article: both ids, so that it merges. */
export const progressObject = (articleId: string, annotatorId: string): string => `${articleId}/${annotatorId}`
