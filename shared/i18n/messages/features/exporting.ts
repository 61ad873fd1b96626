/** The export dialog and its result. Formats by id; what is lost is worded in the catalogue of formats. */
export const exportingMessages = {
  'exporting.title': { vi: 'Xuất dữ liệu', en: 'Export a dataset' },
  'exporting.formats': { vi: 'Định dạng', en: 'Formats' },
  'exporting.format.chugiai-jsonl': {
    vi: 'Đầy đủ, nhập lại được nguyên vẹn: văn bản, đánh dấu, khung cam kết, ghi chú.',
    en: 'Complete, comes back unchanged: text, marks, commitment frames, notes.',
  },
  'exporting.format.doccano': {
    vi: 'Đoạn và quan hệ cho công cụ đọc doccano; ô gõ chữ và ghi chú không đi theo.',
    en: 'Spans and relations for tools that read doccano; typed slots and notes stay behind.',
  },
  'exporting.format.brat': {
    vi: 'Mỗi bài một cặp .txt và .ann; cam kết thành sự kiện; đoạn bị cắt ở chỗ xuống dòng.',
    en: 'A pair of .txt and .ann for each article; commitments as events; spans are cut at line ends.',
  },
  'exporting.format.conll': {
    vi: 'Mỗi âm tiết một dòng để huấn luyện; đánh dấu lồng hoặc chồng nhau chỉ giữ một.',
    en: 'One syllable a line for training; of nested or overlapping marks one is kept.',
  },
  'exporting.format.commitments-csv': {
    vi: 'Bảng cam kết cho bảng tính, mỗi khung một dòng; không có thực thể và chủ đề.',
    en: 'A table of commitments for spreadsheets, one row a frame; no entities, no themes.',
  },
  'exporting.format.other': { vi: 'Xem README.md đi kèm bộ dữ liệu.', en: 'See the README.md inside the dataset.' },
  'exporting.unit': { vi: 'Vị trí tính bằng {unit}', en: 'Offsets count {unit}' },
  'exporting.unit.utf16': { vi: 'đơn vị UTF-16', en: 'UTF-16 code units' },
  'exporting.unit.codePoint': { vi: 'điểm mã Unicode', en: 'Unicode code points' },
  'exporting.unit.utf8': { vi: 'byte UTF-8', en: 'UTF-8 bytes' },
  'exporting.unit.grapheme': { vi: 'ký tự nhìn thấy', en: 'visible characters' },
  'exporting.unit.token': { vi: 'âm tiết', en: 'syllables' },
  'exporting.articles': { vi: 'Bài', en: 'Articles' },
  'exporting.all': {
    vi: 'Tất cả ({count, number})',
    en: 'All ({count, number})',
  },
  'exporting.done': { vi: 'Chỉ bài đã xong ({count, number})', en: 'Only done ones ({count, number})' },
  'exporting.chosen': { vi: 'Tự chọn ({count, number})', en: 'Chosen ({count, number})' },
  'exporting.chooseArticles': { vi: 'Chọn bài để xuất', en: 'Choose articles to export' },
  'exporting.folder': { vi: 'Thư mục', en: 'Folder' },
  'exporting.noFolder': { vi: 'Chưa chọn thư mục', en: 'No folder chosen' },
  'exporting.choose': { vi: 'Chọn…', en: 'Choose…' },
  'exporting.run': { vi: 'Xuất', en: 'Export' },
  'exporting.needFormat': { vi: 'Hãy chọn ít nhất một định dạng.', en: 'Choose at least one format.' },
  'exporting.needArticle': { vi: 'Hãy chọn ít nhất một bài.', en: 'Choose at least one article.' },
  'exporting.needFolder': { vi: 'Hãy chọn thư mục để ghi vào.', en: 'Choose the folder to write to.' },
  'exporting.running': { vi: 'Đang xuất', en: 'Exporting' },
  'exporting.progress': {
    vi: '{total, plural, =0 {Đang chuẩn bị…} other {{done, number} trên {total, number}}}',
    en: '{total, plural, =0 {Preparing…} other {{done, number} of {total, number}}}',
  },
  'exporting.cancel': { vi: 'Dừng', en: 'Stop' },
  'exporting.close': { vi: 'Đóng', en: 'Close' },
  'exporting.again': { vi: 'Xuất nữa', en: 'Export again' },
  'exporting.show': { vi: 'Mở thư mục', en: 'Show in folder' },
  'exporting.result': { vi: 'Đã xuất', en: 'Exported' },
  'exporting.summary': {
    vi: '{articles, number} bài, {annotations, number} đánh dấu, {files, number} tệp trong {folder}',
    en:
      '{articles, plural, one {# article} other {# articles}}, {annotations, plural, one {# mark} other {# marks}}, ' +
      '{files, plural, one {# file} other {# files}} in {folder}',
  },
  'exporting.files': { vi: 'Tệp', en: 'Files' },
  'exporting.losses': { vi: 'Những gì định dạng không chứa được', en: 'What the formats could not hold' },
  'exporting.noLosses': {
    vi: 'Không mất gì: mọi đánh dấu đều có trong các tệp.',
    en: 'Nothing was lost: every mark is in the files.',
  },
  'exporting.lossCount': { vi: '{count, number} lần', en: '{count, plural, one {once} other {# times}}' },
  'exporting.sample': { vi: 'Ví dụ: {sample}', en: 'For instance: {sample}' },
} as const
