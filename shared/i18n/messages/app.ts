/** Interface texts of one room, in ICU message format, both languages side by side. */
export const appMessages = {
  'ui.close': { vi: 'Đóng', en: 'Close' },
  'ui.cancel': { vi: 'Hủy', en: 'Cancel' },
  'ui.dismiss': { vi: 'Bỏ qua', en: 'Dismiss' },
  'ui.copyDetails': { vi: 'Chép chi tiết', en: 'Copy details' },
  'ui.copied': { vi: 'Đã chép', en: 'Copied' },
} as const
