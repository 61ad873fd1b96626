/** The report of an import. Its lines are in the catalogue of reports and of errors. */
export const importingMessages = {
  'importing.title': { vi: 'Kết quả nhập', en: 'Import report' },
  'importing.summary': {
    vi:
      '{taken, plural, =0 {Chưa nhập được bài nào} other {Đã nhập # bài}}' +
      '{annotations, plural, =0 {} other { với # đánh dấu}}' +
      '{refused, plural, =0 {} other {, # bị từ chối}}.',
    en:
      '{taken, plural, =0 {No article was taken} one {# article was taken} other {# articles were taken}}' +
      '{annotations, plural, =0 {} one { with # mark} other { with # marks}}' +
      '{refused, plural, =0 {} other {, # refused}}.',
  },
  'importing.filter': { vi: 'Lọc theo kết quả', en: 'Filter by outcome' },
  'importing.outcome.all': { vi: 'Tất cả {count, number}', en: 'All {count, number}' },
  'importing.outcome.taken': { vi: 'Đã nhập {count, number}', en: 'Taken {count, number}' },
  'importing.outcome.odd': { vi: 'Cần xem {count, number}', en: 'To look at {count, number}' },
  'importing.outcome.duplicate': { vi: 'Trùng {count, number}', en: 'Duplicate {count, number}' },
  'importing.outcome.refused': { vi: 'Bị từ chối {count, number}', en: 'Refused {count, number}' },
  'importing.name.taken': { vi: 'Đã nhập', en: 'Taken' },
  'importing.name.odd': { vi: 'Đã nhập, cần xem', en: 'Taken, please look' },
  'importing.name.duplicate': { vi: 'Trùng', en: 'Duplicate' },
  'importing.name.refused': { vi: 'Bị từ chối', en: 'Refused' },
  'importing.lines': { vi: 'Từng tệp', en: 'File by file' },
  'importing.open': { vi: 'Mở bài này', en: 'Open this article' },
  'importing.copy': { vi: 'Chép báo cáo', en: 'Copy the report' },
  'importing.copied': { vi: 'Đã chép', en: 'Copied' },
  'importing.more': { vi: 'Nhập thêm…', en: 'Import more…' },
  'importing.close': { vi: 'Đọc bài', en: 'Start reading' },
  'importing.running': { vi: 'Đang nhập bài', en: 'Importing articles' },
  'importing.progress': {
    vi: '{total, plural, =0 {Đang xem các tệp…} other {{done, number} trên {total, number} tệp}}',
    en: '{total, plural, =0 {Looking at the files…} other {{done, number} of {total, number} files}}',
  },
  'importing.cancel': { vi: 'Dừng', en: 'Stop' },
} as const
