/** Start page and the form of a new project. */
export const startMessages = {
  'start.tagline': {
    vi: 'Đọc kỹ từng bài, đánh dấu điều đáng giữ, lấy ra dữ liệu.',
    en: 'Read closely, mark what matters, take out data.',
  },
  'start.promise': {
    vi: 'Không đánh dấu nào bị mất. Không vị trí nào bị lệch. Không cần mạng.',
    en: 'No mark is ever lost. No offset is ever off. No network needed.',
  },
  'start.new': { vi: 'Dự án mới', en: 'New project' },
  'start.newHint': { vi: 'Một tệp trên máy này giữ tất cả', en: 'One file on this machine holds it all' },
  'start.open': { vi: 'Mở dự án…', en: 'Open a project…' },
  'start.openHint': { vi: 'Tệp .chugiai của bạn hoặc của nhóm', en: 'A .chugiai file, yours or your team’s' },
  'start.sample': { vi: 'Thử với các bài mẫu', en: 'Try with sample articles' },
  'start.sampleHint': {
    vi: 'Ba bài tiếng Việt, một bài đã đánh dấu',
    en: 'Three articles in Vietnamese, one of them marked',
  },
  'start.recent': { vi: 'Gần đây', en: 'Recent' },
  'start.noRecent': { vi: 'Dự án bạn mở sẽ hiện ở đây.', en: 'Projects that you open will be listed here.' },
  'start.missing': { vi: 'không còn ở chỗ cũ', en: 'no longer there' },
  'start.forget': { vi: 'Bỏ “{name}” khỏi danh sách', en: 'Take “{name}” off the list' },
  'start.openedAt': { vi: '{when, date, medium}', en: '{when, date, medium}' },
  'start.drop': {
    vi: 'Hoặc thả bài viết, thư mục hay dự án vào bất cứ đâu trong cửa sổ này.',
    en: 'Or drop articles, a folder or a project anywhere in this window.',
  },

  'newProject.title': { vi: 'Dự án mới', en: 'New project' },
  'newProject.body': {
    vi: 'Dự án là một tệp .chugiai: bài, bảng mã và mọi đánh dấu đi cùng nhau.',
    en: 'A project is one .chugiai file: articles, codebook and all marks travel together.',
  },
  'newProject.waiting': {
    vi: '{count, number} mục sẽ được nhập ngay sau khi tạo.',
    en: '{count, plural, one {# item} other {# items}} will be imported as soon as it is made.',
  },
  'newProject.name': { vi: 'Tên dự án', en: 'Name of the project' },
  'newProject.namePlaceholder': {
    vi: 'Ví dụ: Hợp tác Việt Nam – Singapore 2026',
    en: 'For example: Vietnam–Singapore cooperation 2026',
  },
  'newProject.nameMissing': { vi: 'Hãy đặt tên cho dự án.', en: 'Give the project a name.' },
  'newProject.annotator': { vi: 'Bạn là', en: 'You are' },
  'newProject.annotatorHint': {
    vi: 'Tên này đi cùng mỗi đánh dấu của bạn.',
    en: 'This name goes with every mark you make.',
  },
  'newProject.annotatorMissing': { vi: 'Hãy cho biết tên của bạn.', en: 'Say who you are.' },
  'newProject.choose': { vi: 'Chọn nơi lưu…', en: 'Choose where to keep it…' },
} as const
