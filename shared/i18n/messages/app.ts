import { commandMessages } from './commands.ts'
import { startMessages } from './start.ts'

/** How many of which noun of `shared/annotation/events.ts`. */
const countVi =
  '{count, number} {noun, select, article {bài} annotation {đánh dấu} label {nhãn} progress {tiến độ} other {mục}}'
const oneEn = '{noun, select, article {article} annotation {mark} label {label} progress {progress state} other {item}}'
const manyEn =
  '{noun, select, article {articles} annotation {marks} label {labels} progress {progress states} other {items}}'
const countEn = `{count, plural, one {# ${oneEn}} other {# ${manyEn}}}`

/** Interface texts of the window around the features, in ICU message format, both languages side by side. */
export const appMessages = {
  ...commandMessages,
  ...startMessages,
  'ui.close': { vi: 'Đóng', en: 'Close' },
  'ui.cancel': { vi: 'Hủy', en: 'Cancel' },
  'ui.dismiss': { vi: 'Bỏ qua', en: 'Dismiss' },
  'ui.copyDetails': { vi: 'Chép chi tiết', en: 'Copy details' },
  'ui.copied': { vi: 'Đã chép', en: 'Copied' },

  'broken.title': { vi: 'Màn hình này vừa gặp lỗi', en: 'This view has run into a bug' },
  'broken.body': {
    vi: 'Mọi đánh dấu đã báo “Đã lưu” vẫn an toàn. Hãy tải lại cửa sổ; nếu lỗi lặp lại, hãy gửi chi tiết cho nhóm phát triển.',
    en: 'Every mark shown as “Saved” is safe. Reload the window; if it happens again, send the details to the developers.',
  },
  'broken.reload': { vi: 'Tải lại cửa sổ', en: 'Reload the window' },

  'pane.corpus': { vi: 'Danh sách bài', en: 'Articles' },
  'pane.reading': { vi: 'Bài đang đọc', en: 'Article being read' },
  'pane.inspector': { vi: 'Bảng chi tiết', en: 'Inspector' },
  'pane.status': { vi: 'Thanh trạng thái', en: 'Status bar' },
  'pane.resizeCorpus': { vi: 'Đổi bề rộng danh sách bài', en: 'Width of the list of articles' },
  'pane.resizeInspector': { vi: 'Đổi bề rộng bảng chi tiết', en: 'Width of the inspector' },

  'drop.articles': { vi: 'Thả để nhập vào dự án', en: 'Drop to import into the project' },
  'drop.start': {
    vi: 'Thả để mở dự án, hoặc tạo dự án mới từ các bài này',
    en: 'Drop to open a project, or to begin one with these articles',
  },
  'drop.kinds': {
    vi: 'Tệp văn bản, thư mục, .jsonl của Chú Giải, thư mục brat, hoặc dự án .chugiai',
    en: 'Text files, folders, Chú Giải’s own .jsonl, brat folders, or a .chugiai project',
  },

  'worker.reopen': { vi: 'Mở lại dự án', en: 'Open the project again' },

  'history.undone': { vi: 'Đã hoàn tác: {what}', en: 'Undone: {what}' },
  'history.redone': { vi: 'Đã làm lại: {what}', en: 'Done again: {what}' },
  'step.added': { vi: `thêm ${countVi}`, en: `${countEn} added` },
  'step.changed': { vi: `sửa ${countVi}`, en: `${countEn} changed` },
  'step.removed': { vi: `xóa ${countVi}`, en: `${countEn} removed` },
  'step.restored': { vi: `khôi phục ${countVi}`, en: `${countEn} restored` },

  'verify.fine': {
    vi: 'Dự án nguyên vẹn: {articles, number} bài, {annotations, number} đánh dấu, {events, number} sự kiện khớp nhau.',
    en: 'The project is sound. Articles: {articles, number}; marks: {annotations, number}; events: {events, number}.',
  },
  'verify.problems': {
    vi: 'Có {count, number} chỗ không khớp. Chỗ đầu tiên: {first}',
    en: '{count, plural, one {# place does} other {# places do}} not agree. The first: {first}',
  },

  'layer.entity': { vi: 'Thực thể', en: 'Entities' },
  'layer.commitment': { vi: 'Cam kết', en: 'Commitments' },
  'layer.theme': { vi: 'Chủ đề', en: 'Themes' },

  'status.annotator': { vi: 'Người đánh dấu: {name}', en: 'Annotator: {name}' },
  'status.savedAt': { vi: 'Đã lưu {time}', en: 'Saved {time}' },
  'status.savedBefore': { vi: 'Đã lưu', en: 'Saved' },
  'status.savedHint': {
    vi: 'Mỗi đánh dấu được ghi vào {file} ngay lúc bạn đánh dấu. Không có nút lưu.',
    en: 'Every mark is written to {file} the moment you make it. There is no save button.',
  },
  'status.saving': { vi: 'Đang lưu…', en: 'Saving…' },
  'status.notSaved': { vi: 'Chưa lưu được', en: 'Not saved' },
  'status.marks': {
    vi: '{count, number} đánh dấu',
    en: '{count, plural, one {# mark} other {# marks}}',
  },
  'status.marksHint': {
    vi: 'trong bài này; cả dự án có {total, number}',
    en: 'in this article; {total, number} in the project',
  },
  'status.readOnly': { vi: 'Chỉ đọc', en: 'Read-only' },
  'status.readOnlyHint': {
    vi: 'Dự án này không ghi được. Bấm để lưu một bản sao và đánh dấu trong bản sao đó.',
    en: 'This project cannot be written. Press to save a copy and go on marking there.',
  },
  'status.layerShown': { vi: '{layer}: đang hiện', en: '{layer}: shown' },
  'status.layerHidden': { vi: '{layer}: đang ẩn', en: '{layer}: hidden' },
  'status.layers': { vi: 'Các lớp được vẽ', en: 'Layers that are drawn' },
  'status.labels': { vi: 'Nhãn được vẽ', en: 'Labels that are drawn' },
  'status.labelsHint': {
    vi: 'Nhãn bị ẩn vẫn còn nguyên trong dự án và trong tập dữ liệu xuất ra.',
    en: 'A label that is hidden stays in the project and in every dataset.',
  },
  'status.labelsHidden': { vi: 'ẩn {count, number}', en: '{count, number} hidden' },
  'status.labelsNone': { vi: 'Bài này chưa có đánh dấu nào.', en: 'This article has no marks yet.' },
  'status.onlyLabel': { vi: 'Chỉ', en: 'Only' },
  'status.onlyLabelName': { vi: 'Chỉ vẽ {label}', en: 'Draw only {label}' },
  'status.allLabels': { vi: 'Vẽ tất cả', en: 'Draw all' },
  'status.importing': { vi: 'Đang nhập', en: 'Importing' },
  'status.exporting': { vi: 'Đang xuất', en: 'Exporting' },
  'status.goingBack': { vi: 'Đang trở về', en: 'Going back' },
  'status.jobCount': { vi: '{done, number}/{total, number}', en: '{done, number}/{total, number}' },
  'status.cancelJob': { vi: 'Dừng việc này', en: 'Stop this' },
  'status.zoom': { vi: 'Phóng {percent, number}%', en: 'Zoom {percent, number}%' },

  'settings.title': { vi: 'Tùy chọn', en: 'Settings' },
  'settings.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'settings.languageSystem': { vi: 'Theo hệ thống', en: 'As the system' },
  'settings.theme': { vi: 'Giao diện', en: 'Theme' },
  'settings.themeSystem': { vi: 'Theo hệ thống', en: 'As the system' },
  'settings.themeLight': { vi: 'Sáng', en: 'Light' },
  'settings.themeDark': { vi: 'Tối', en: 'Dark' },
  'settings.zoom': { vi: 'Cỡ chữ và giao diện', en: 'Size of everything' },
  'settings.annotator': { vi: 'Tên người đánh dấu', en: 'Annotator’s name' },
  'settings.annotatorHint': {
    vi: 'Điền sẵn khi tạo dự án mới. Dự án đang có giữ tên của nó.',
    en: 'Offered when you begin a project. Projects that exist keep their own.',
  },
  'settings.about': { vi: 'Về Chú Giải', en: 'About Chú Giải' },
  'settings.version': {
    vi: 'Phiên bản {version} · Electron {electron} · {platform}',
    en: 'Version {version} · Electron {electron} · {platform}',
  },
  'settings.licence': {
    vi: 'Phần mềm tự do, giấy phép MIT. Phông chữ Source Serif 4, Inter và JetBrains Mono theo giấy phép OFL 1.1.',
    en: 'Free software under the MIT licence. Typefaces: Source Serif 4, Inter and JetBrains Mono, under the OFL 1.1.',
  },
  'settings.offline': {
    vi: 'Chú Giải không gửi gì qua mạng: bài và đánh dấu chỉ nằm trên máy này.',
    en: 'Chú Giải sends nothing over the network: articles and marks stay on this machine.',
  },
} as const
