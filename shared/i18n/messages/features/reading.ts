/** The reading pane: its head, the palette at the selection, and what it says when a key has no effect. */
export const readingMessages = {
  'reading.empty.title': { vi: 'Chưa mở bài nào', en: 'No article is open' },
  'reading.empty.body': {
    vi: 'Chọn một bài ở danh sách bên trái, hoặc kéo thả tệp vào cửa sổ.',
    en: 'Choose one from the list at the left, or drop files on the window.',
  },
  'reading.syllables': {
    vi: '{count, number} chữ',
    en: '{count, plural, one {# syllable} other {# syllables}}',
  },
  'reading.read': { vi: 'đã đọc {read}', en: '{read} read' },
  'reading.editTitle': { vi: 'Tiêu đề bài, nhấn Enter để lưu', en: 'Title of the article, Enter saves' },
  'reading.titleGuessed': {
    vi: 'Tiêu đề lấy từ mấy chữ đầu bài. Nhấp để sửa.',
    en: 'The title was taken from the first words. Click to change it.',
  },
  'reading.titleShown': { vi: 'Nhấp để sửa tiêu đề', en: 'Click to change the title' },
  'reading.guessed': { vi: 'đoán', en: 'guessed' },
  'reading.noDate': { vi: 'Chưa rõ ngày', en: 'No date' },
  'reading.editDate': { vi: 'Sửa ngày của bài', en: 'Change the date of the article' },
  'reading.date': { vi: 'Ngày của bài', en: 'Date of the article' },
  'reading.dateHint': {
    vi: 'Ví dụ 9/1/2026, 10/2026 hoặc 2026. Để trống nếu không rõ.',
    en: 'For instance 9/1/2026 (day first), 10/2026 or 2026. Empty if unknown.',
  },
  'reading.dateProblem': {
    vi: 'Không đọc được ngày này. Hãy viết như 9/1/2026, 10/2026 hoặc 2026.',
    en: 'This is not a date. Write it like 9/1/2026 (day first), 10/2026 or 2026.',
  },
  'reading.dateSave': { vi: 'Lưu ngày', en: 'Save the date' },
  'reading.hint': { vi: 'Chọn chữ trong bài, rồi nhấn một phím chữ.', en: 'Select words, then press a letter.' },
  'reading.nothingSelected': {
    vi: 'Chưa chọn chữ nào nên chưa đánh dấu gì. Hãy chọn chữ rồi nhấn phím.',
    en: 'No words are selected, so nothing was marked. Select words, then press the letter.',
  },
  'reading.readOnly': {
    vi: 'Dự án chỉ đọc nên chưa đánh dấu gì. Hãy lưu một bản sao rồi làm tiếp ở đó.',
    en: 'The project is read-only, so nothing was marked. Save a copy and go on there.',
  },
  'reading.noLetter': {
    vi: 'Phím “{key}” chưa gắn với nhãn nào ở lớp {layer}.',
    en: 'No label of the layer {layer} has the letter “{key}”.',
  },
  'reading.marked': { vi: 'Đã đánh dấu {label}: {quote}', en: 'Marked {label}: {quote}' },
  'reading.segmentAdded': { vi: 'Đã thêm đoạn vào {label}', en: 'Added the passage to {label}' },
  'reading.segmentNoMark': {
    vi: 'Chưa có đánh dấu nào được chọn để thêm đoạn này vào.',
    en: 'No mark is focused that this passage could be added to.',
  },
  'reading.segmentOverlaps': {
    vi: 'Đoạn này chồng lên một đoạn đã có của đánh dấu ấy.',
    en: 'This passage overlaps one that the mark already has.',
  },
  'reading.pick': { vi: 'Chọn chữ cho ô {slot}', en: 'Select the words for {slot}' },
  'reading.pickTake': { vi: 'Lấy', en: 'Take' },
  'reading.pickCancel': { vi: 'Thôi', en: 'Leave' },
  'reading.pickNothing': {
    vi: 'Chưa chọn chữ hay thực thể nào. Hãy chọn trong bài rồi nhấn Enter.',
    en: 'No words and no entity are selected. Select in the text, then press Enter.',
  },
  'palette.name': { vi: 'Nhãn cho chữ đang chọn', en: 'Labels for the selected words' },
  'palette.layer.entity': { vi: 'Thực thể', en: 'Entity' },
  'palette.layer.commitment': { vi: 'Cam kết', en: 'Commitment' },
  'palette.layer.theme': { vi: 'Chủ đề', en: 'Theme' },
  'palette.layers': { vi: 'Lớp', en: 'Layer' },
  'palette.filter': { vi: 'Lọc nhãn, không cần dấu', en: 'Filter labels' },
  'palette.found': {
    vi: '{count, plural, =0 {Không có nhãn nào khớp} other {# nhãn khớp}}',
    en: '{count, plural, =0 {No label matches} one {# label matches} other {# labels match}}',
  },
  'palette.up': { vi: 'Lên một cấp', en: 'Up one level' },
  'palette.whole': { vi: '{label} (cả nhóm)', en: '{label} (as a whole)' },
  'palette.examples': { vi: 'Ví dụ: {examples}', en: 'Examples: {examples}' },
  'palette.filterKey': { vi: 'lọc', en: 'filter' },
  'palette.closeKey': { vi: 'bỏ chọn', en: 'let go' },
  'palette.addKey': { vi: 'thêm vào {label}', en: 'add to {label}' },
} as const
