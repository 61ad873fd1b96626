/** Interface texts of one room, in ICU message format, both languages side by side. */
export const viewerMessages = {} as const
