/**
 * What import and export reports say, by the codes of their lines; `CODE.remedy` says what to do. Only plain
 * `{placeholders}`: the command line fills them without ICU.
 */
export const reportMessages = {
  'report.taken': { vi: '“{title}” đã được nhập.', en: '“{title}” was taken.' },
  'report.takenMarked': {
    vi: '“{title}” đã được nhập cùng {marks} đánh dấu.',
    en: '“{title}” was taken with its marks: {marks}.',
  },
  'report.marksAdded': {
    vi: 'Văn bản của “{title}” đã có trong dự án; đã thêm {marks} đánh dấu vào bài đó.',
    en: 'The text of “{title}” is in the project already; marks added to it: {marks}.',
  },
  'report.duplicate': {
    vi: 'Cùng văn bản với “{title}”, đã có trong dự án; không nhập lại.',
    en: 'The same text as “{title}”, which is in the project; not taken again.',
  },
  'report.duplicate.remedy': {
    vi: 'Không cần làm gì. Nếu đó là hai bài khác nhau, hãy kiểm tra lại tệp.',
    en: 'Nothing to do. If they should be two articles, look at the file again.',
  },
  'report.titleGuessed': {
    vi: 'Không thấy dòng tiêu đề; tạm lấy “{title}”.',
    en: 'No line with a title was found; “{title}” stands in for it.',
  },
  'report.titleGuessed.remedy': { vi: 'Hãy sửa tiêu đề nếu cần.', en: 'Change the title where it is not right.' },
  'report.dateMissing': { vi: 'Không thấy ngày của bài.', en: 'No date of the article was found.' },
  'report.dateMissing.remedy': {
    vi: 'Hãy ghi ngày vào thông tin bài: thời hạn được tính từ ngày đó.',
    en: 'Enter it with the article: deadlines are counted from it.',
  },
  'report.lineEndings': {
    vi: 'Đã đổi {count} chỗ xuống dòng kiểu Windows hoặc Mac cũ thành LF; bản gốc vẫn được giữ.',
    en: 'Line ends of Windows or old Mac made LF: {count}. The original is kept.',
  },
  'report.composed': {
    vi: 'Đã ghép {count} ký tự về dạng dựng sẵn (NFC); bản gốc vẫn được giữ.',
    en: 'Letters put into composed form (NFC): {count}. The original is kept.',
  },
  'report.encoding': { vi: 'Tệp được mã hóa bằng {encoding}.', en: 'The file is in {encoding}.' },
  'report.bom': { vi: 'Đã bỏ dấu BOM ở đầu tệp.', en: 'The byte order mark at the beginning was dropped.' },
  'report.longLine': {
    vi: 'Có dòng dài {length} ký tự.',
    en: 'There is a line of {length} characters.',
  },
  'report.longLine.remedy': {
    vi: 'Vẫn đánh dấu được; nếu tệp mất chỗ xuống dòng, hãy lấy lại bản có đoạn.',
    en: 'It can be marked; if the line breaks were lost, fetch a copy that has them.',
  },
  'report.noise': {
    vi: 'Có {count} chỗ trông không thuộc bài (chú thích ảnh, dòng ngày, tin liên quan…); chưa đổi gì.',
    en: 'Passages that look as if they were no part of the article (captions, date lines, teasers…): {count}.',
  },
  'report.noise.remedy': {
    vi: 'Mở bài rồi nhấn Shift+X để xem từng chỗ: Y để riêng, Shift+N giữ lại.',
    en: 'Open the article and press Shift+X to go through them: Y sets one aside, Shift+N keeps it.',
  },
  'report.noBreakSpaces': {
    vi: 'Có {count} khoảng trắng không ngắt (NBSP); được giữ nguyên.',
    en: 'No-break spaces: {count}. They are kept as they are.',
  },
  'report.marksKnown': {
    vi: '{count} đánh dấu đã có trong dự án; giữ bản trong dự án.',
    en: 'Marks that the project has already: {count}. The project’s own stay as they are.',
  },
  'report.marksRenamed': {
    vi: '{count} đánh dấu được cấp mã mới vì mã cũ đã dùng trong dự án.',
    en: 'Marks given a new id, since theirs is used in the project: {count}.',
  },
  'report.labelsAdded': {
    vi: 'Đã thêm vào bảng mã: {codes}.',
    en: 'Added to the codebook: {codes}.',
  },
  'report.labelsAdded.remedy': {
    vi: 'Hãy đặt tên, màu và định nghĩa cho các nhãn mới.',
    en: 'Give the new labels names, colours and definitions.',
  },
  'report.passedOver': {
    vi: 'Bỏ qua {count} tệp thuộc loại khác trong thư mục, ví dụ {sample}.',
    en: 'Files of other types in the folder, passed over: {count}, such as {sample}.',
  },
  'report.stopped': {
    vi: 'Việc nhập dừng ở đây; {count} tệp chưa được xem đến.',
    en: 'The import stopped here; files not looked at: {count}.',
  },
  'report.stopped.remedy': {
    vi: 'Những bài trên đã được nhập vẫn còn; hãy nhập lại thư mục để lấy phần còn lại.',
    en: 'The articles taken above stay. Import the folder again for the rest.',
  },
} as const
