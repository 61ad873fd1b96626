/** Names of steps by what they were for; `count` passages or articles, the first of them in `quote` or `title`. */
const acts = {
  'history.act.mark': {
    vi: '{count, plural, =1 {Đánh dấu “{quote}” là {label}} other {Đánh dấu # chỗ là {label}}}',
    en: '{count, plural, =1 {Marked “{quote}” as {label}} other {Marked # passages as {label}}}',
  },
  'history.act.relabel': {
    vi: '{count, plural, =1 {Đổi nhãn của “{quote}” thành {label}} other {Đổi nhãn của # đánh dấu thành {label}}}',
    en: '{count, plural, =1 {Changed “{quote}” to {label}} other {Changed # marks to {label}}}',
  },
  'history.act.edge': {
    vi: '{count, plural, =1 {Dời ranh giới, thành “{quote}”} other {Dời ranh giới của # đánh dấu}}',
    en: '{count, plural, =1 {Moved an edge, to “{quote}”} other {Moved edges of # marks}}',
  },
  'history.act.addPassage': { vi: 'Thêm một đoạn vào “{quote}”', en: 'Added a passage to “{quote}”' },
  'history.act.dropPassage': { vi: 'Bỏ một đoạn khỏi “{quote}”', en: 'Took a passage from “{quote}”' },
  'history.act.note': { vi: 'Ghi chú cho “{quote}”', en: 'Wrote a note on “{quote}”' },
  'history.act.uncertain': { vi: 'Đặt “{quote}” là chưa chắc', en: 'Set “{quote}” uncertain' },
  'history.act.certain': { vi: 'Đặt “{quote}” là chắc chắn', en: 'Set “{quote}” certain' },
  'history.act.attribute': { vi: 'Đổi {value} của “{quote}”', en: 'Changed {value} of “{quote}”' },
  'history.act.slot': { vi: 'Điền ô {value} của “{quote}”', en: 'Filled the slot {value} of “{quote}”' },
  'history.act.frame': { vi: 'Sửa khung của “{quote}”', en: 'Changed the frame of “{quote}”' },
  'history.act.changeMark': {
    vi: '{count, plural, =1 {Sửa đánh dấu “{quote}”} other {Sửa # đánh dấu}}',
    en: '{count, plural, =1 {Changed the mark “{quote}”} other {Changed # marks}}',
  },
  'history.act.removeMark': {
    vi: '{count, plural, =1 {Xóa đánh dấu “{quote}” ({label})} other {Xóa # đánh dấu}}',
    en: '{count, plural, =1 {Deleted the mark “{quote}” ({label})} other {Deleted # marks}}',
  },
  'history.act.import': {
    vi: '{count, plural, =1 {Nhập “{title}”} other {Nhập # bài}}',
    en: '{count, plural, =1 {Imported “{title}”} other {Imported # articles}}',
  },
  'history.act.rename': { vi: 'Đổi tiêu đề thành “{value}”', en: 'Changed the title to “{value}”' },
  'history.act.date': { vi: 'Đổi ngày của “{title}”', en: 'Changed the date of “{title}”' },
  'history.act.details': { vi: 'Sửa thông tin của “{title}”', en: 'Changed the details of “{title}”' },
  'history.act.correct': { vi: 'Sửa văn bản của “{title}”', en: 'Corrected the text of “{title}”' },
  'history.act.removeArticle': {
    vi: '{count, plural, =1 {Bỏ “{title}” khỏi dự án} other {Bỏ # bài khỏi dự án}}',
    en: '{count, plural, =1 {Took “{title}” out of the project} other {Took # articles out of the project}}',
  },
  'history.act.progress': { vi: 'Chuyển “{title}” sang: {value}', en: 'Set “{title}”: {value}' },
  'history.act.aside': {
    vi: '{count, plural, =1 {Để riêng một đoạn của “{title}”} other {Để riêng # đoạn của “{title}”}}',
    en: '{count, plural, =1 {Set a passage of “{title}” aside} other {Set # passages of “{title}” aside}}',
  },
  'history.act.kept': {
    vi: '{count, plural, =1 {Giữ lại một đoạn của “{title}”} other {Giữ lại # đoạn của “{title}”}}',
    en: '{count, plural, =1 {Kept a passage of “{title}”} other {Kept # passages of “{title}”}}',
  },
  'history.act.shortcut': { vi: 'Đặt phím {value} cho nhãn {label}', en: 'Gave the label {label} the key {value}' },
  'history.act.noShortcut': { vi: 'Bỏ phím riêng của nhãn {label}', en: 'Took the label {label} its key' },
  'history.act.codebook': { vi: 'Sửa bảng mã: {kinds}', en: 'Changed the codebook: {kinds}' },
  'history.act.other': { vi: '{kinds}', en: '{kinds}' },
} as const

/** Interface texts of the history panel, in ICU message format, both languages side by side. */
export const historyMessages = {
  ...acts,
  'history.title': { vi: 'Lịch sử', en: 'History' },
  'history.close': { vi: 'Đóng lịch sử', en: 'Close the history' },
  'history.list': { vi: 'Các bước của bạn, mới nhất ở trên', en: 'Your steps, newest first' },
  'history.hint': {
    vi: 'Enter trở về ngay sau bước đang chọn. Không gì mất: các bước phía trên vẫn làm lại được.',
    en: 'Enter goes back to just after the chosen step. Nothing is lost: the steps above it can be done again.',
  },
  'history.readOnly': {
    vi: 'Dự án này chỉ đọc: xem được lịch sử nhưng không trở về được.',
    en: 'This project is read-only: its history can be read, but not gone back in.',
  },
  'history.here': { vi: 'Bạn đang ở đây', en: 'You are here' },
  'history.undoneStep': { vi: 'đã hoàn tác', en: 'undone' },
  'history.beginning': { vi: 'Lúc bắt đầu, trước mọi bước', en: 'The beginning, before every step' },
  'history.unknownLabel': { vi: 'nhãn không còn', en: 'a label that is no more' },
  'history.empty': {
    vi: 'Chưa có bước nào. Mỗi đánh dấu, sửa đổi và lần nhập bài của bạn sẽ hiện ở đây.',
    en: 'No steps yet. Everything that you mark, change or import will be listed here.',
  },
} as const
