/** The list of articles. */
export const corpusMessages = {
  'corpus.title': { vi: 'Bài', en: 'Articles' },
  'corpus.search': { vi: 'Tìm theo tiêu đề, nguồn', en: 'Search title, source' },
  'corpus.clearSearch': { vi: 'Xóa ô tìm', en: 'Clear the search' },
  'corpus.states': { vi: 'Lọc theo trạng thái', en: 'Filter by state' },
  'corpus.state.untouched': { vi: 'Chưa làm', en: 'To do' },
  'corpus.state.in progress': { vi: 'Đang làm', en: 'In progress' },
  'corpus.state.done': { vi: 'Xong', en: 'Done' },
  'corpus.import': { vi: 'Nhập bài…', en: 'Import articles…' },
  'corpus.importFolder': { vi: 'Nhập cả thư mục…', en: 'Import a folder…' },
  'corpus.noDate': { vi: 'chưa rõ ngày', en: 'no date' },
  'corpus.rowName': {
    vi: '{title}, {date}, {state}, {marks, number} đánh dấu, đã đọc {read}',
    en: '{title}, {date}, {state}, {marks, plural, one {# mark} other {# marks}}, {read} read',
  },
  'corpus.counts': {
    vi: '{entity, number} thực thể · {commitment, number} cam kết · {theme, number} chủ đề',
    en:
      '{entity, plural, one {# entity} other {# entities}} · {commitment, plural, one {# commitment} other ' +
      '{# commitments}} · {theme, plural, one {# theme} other {# themes}}',
  },
  'corpus.read': { vi: 'Đã đọc {read}', en: '{read} read' },
  'corpus.markDone': { vi: 'Đánh dấu là xong', en: 'Mark as done' },
  'corpus.reopen': { vi: 'Chuyển lại đang làm', en: 'Back to in progress' },
  'corpus.details': { vi: 'Xem và sửa thông tin bài', en: 'Show and edit details' },
  'corpus.remove': { vi: 'Gỡ khỏi dự án', en: 'Remove from the project' },
  'corpus.removed': {
    vi: 'Đã gỡ “{title}” cùng các đánh dấu của bài. Hoàn tác sẽ đưa về cả hai.',
    en: 'Removed “{title}” with its marks. Undo brings both back.',
  },
  'corpus.empty.title': { vi: 'Chưa có bài nào', en: 'No articles yet' },
  'corpus.empty.body': {
    vi: 'Kéo thả tệp .txt hay cả thư mục vào cửa sổ, hoặc chọn ở đây.',
    en: 'Drop .txt files or a whole folder on the window, or choose them here.',
  },
  'corpus.none.title': { vi: 'Không có bài nào khớp', en: 'No article matches' },
  'corpus.none.clear': { vi: 'Bỏ lọc', en: 'Clear the filter' },
} as const
