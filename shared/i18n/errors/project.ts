export const projectErrors = {
  'project-missing': {
    message: { vi: 'Không tìm thấy {path}.', en: '{path} is not there.' },
    remedy: {
      vi: 'Hãy kiểm tra xem tệp đã bị dời hoặc đổi tên chưa, rồi mở lại bằng Mở….',
      en: 'Check whether it was moved or renamed, then open it again with Open….',
    },
  },
  'project-exists': {
    message: { vi: '{path} đã tồn tại.', en: '{path} is there already.' },
    remedy: {
      vi: 'Hãy chọn tên khác, hoặc mở dự án đó.',
      en: 'Choose another name, or open that project.',
    },
  },
  'project-not-sqlite': {
    message: {
      vi: '{path} không phải dự án Chú Giải: đây không phải tệp SQLite.',
      en: '{path} is not a Chú Giải project: it is not an SQLite file.',
    },
    remedy: {
      vi: 'Tệp không bị thay đổi. Nếu đây là một bài viết, hãy nhập nó vào một dự án.',
      en: 'The file was not touched. If it is an article, import it into a project.',
    },
  },
  'project-foreign': {
    message: {
      vi: '{path} là tệp SQLite của một chương trình khác.',
      en: '{path} is an SQLite file of another program.',
    },
    remedy: {
      vi: 'Tệp không bị thay đổi. Hãy chọn tệp .chugiai.',
      en: 'The file was not touched. Choose a .chugiai file.',
    },
  },
  'project-newer': {
    message: {
      vi: '{path} được tạo bởi một bản Chú Giải mới hơn (lược đồ {found}, bản này biết đến {known}).',
      en: '{path} was made by a newer Chú Giải (schema {found}; this one knows up to {known}).',
    },
    remedy: {
      vi: 'Hãy cài Chú Giải {version} trở lên. Tệp không bị thay đổi.',
      en: 'Install Chú Giải {version} or newer. The file was not touched.',
    },
  },
  'project-damaged': {
    message: {
      vi: '{path} bị hỏng: {detail}.',
      en: '{path} is damaged: {detail}.',
    },
    remedy: {
      vi: 'Tệp vẫn nguyên tại chỗ; một bản sao đã được để riêng ở {aside}. Hãy mở bản sao lưu mới nhất trong {backups}.',
      en: 'The file stays where it is and a copy was set aside as {aside}. Open the newest backup in {backups}.',
    },
  },
  'project-readonly': {
    message: {
      vi: 'Không ghi được vào {path}: tệp hoặc thư mục chỉ đọc.',
      en: '{path} cannot be written: the file or its folder is read-only.',
    },
    remedy: {
      vi: 'Mọi thứ đã lưu vẫn còn. Hãy lưu một bản sao ở nơi khác để tiếp tục đánh dấu.',
      en: 'Everything saved is kept. Save a copy elsewhere to go on marking.',
    },
  },
  'disk-full': {
    message: {
      vi: 'Ổ đĩa đầy: thay đổi vừa rồi chưa được lưu.',
      en: 'The disk is full: the last change was not saved.',
    },
    remedy: {
      vi: 'Mọi thứ trước đó vẫn còn. Hãy giải phóng chỗ trống, hoặc lưu một bản sao ở ổ khác.',
      en: 'Everything before it is kept. Free some space, or save a copy on another disk.',
    },
  },
  'project-locked': {
    message: {
      vi: '{path} đang mở trong một cửa sổ hoặc chương trình khác.',
      en: '{path} is open in another window or program.',
    },
    remedy: {
      vi: 'Hãy đóng nó ở đó trước; chưa có gì bị thay đổi.',
      en: 'Close it there first; nothing was changed.',
    },
  },
  'project-not-open': {
    message: { vi: 'Chưa có dự án nào đang mở.', en: 'No project is open.' },
    remedy: { vi: 'Hãy mở hoặc tạo một dự án.', en: 'Open a project or make one.' },
  },
  'migration-failed': {
    message: {
      vi: 'Không nâng cấp được {path} lên lược đồ {to}: {detail}.',
      en: '{path} could not be brought to schema {to}: {detail}.',
    },
    remedy: {
      vi: 'Dự án vẫn như trước; bản sao lưu nằm ở {backup}.',
      en: 'The project is as it was; a backup is at {backup}.',
    },
  },
  'clock-ahead': {
    message: {
      vi: 'Có thay đổi mang ngày {date}, trước đồng hồ máy này hơn một ngày.',
      en: 'A change is dated {date}, more than a day ahead of this machine’s clock.',
    },
    remedy: {
      vi: 'Hãy kiểm tra ngày giờ của cả hai máy.',
      en: 'Check the date and time of both machines.',
    },
  },
  'event-invalid': {
    message: { vi: 'Sự kiện {id} không hợp lệ: {detail}.', en: 'Event {id} is not valid: {detail}.' },
    remedy: {
      vi: 'Chưa có gì được ghi. Hãy xuất và gửi tệp cho người đã tạo ra nó.',
      en: 'Nothing was written. Ask whoever made the file to export it again.',
    },
  },
} as const
