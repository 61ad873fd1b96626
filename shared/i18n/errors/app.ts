export const appErrors = {
  internal: {
    message: { vi: 'Có lỗi trong chương trình: {detail}', en: 'Something went wrong in the program: {detail}' },
    remedy: {
      vi: 'Những gì đã lưu vẫn còn. Hãy thử lại; nếu lặp lại, hãy khởi động lại Chú Giải.',
      en: 'What was saved is kept. Try again; if it happens again, restart Chú Giải.',
    },
  },
  'input-invalid': {
    message: { vi: 'Lời gọi {call} không hợp lệ: {detail}.', en: 'The call {call} is not valid: {detail}.' },
    remedy: { vi: 'Chưa có gì được ghi.', en: 'Nothing was written.' },
  },
  'sender-refused': {
    message: { vi: 'Lời gọi đến từ một nơi lạ nên bị từ chối.', en: 'A call from a foreign place was refused.' },
    remedy: { vi: 'Chưa có gì được ghi.', en: 'Nothing was written.' },
  },
  'runtime-too-old': {
    message: {
      vi: 'Phần cơ sở dữ liệu cần Node-API 10; môi trường này ({runtime}) chỉ có {found}.',
      en: 'The database part needs Node-API 10; this runtime ({runtime}) has only {found}.',
    },
    remedy: {
      vi: 'Hãy dùng Node 22.14 trở lên, hoặc chạy npm start một lần để dựng phần đó cho máy này.',
      en: 'Use Node 22.14 or newer, or run npm start once, which builds that part for this machine.',
    },
  },
  usage: {
    message: { vi: 'Lệnh không đúng: {detail}.', en: 'Bad usage: {detail}.' },
    remedy: { vi: 'Xem cách dùng: chugiai help.', en: 'See: chugiai help.' },
  },
  'article-choice-unknown': {
    message: { vi: 'Dự án không có bài “{article}”.', en: 'The project has no article “{article}”.' },
    remedy: {
      vi: 'Hãy cho mã hoặc đúng tiêu đề của bài; lệnh stats liệt kê các bài.',
      en: 'Give the id or the exact title of an article; the command stats lists them.',
    },
  },
  'text-blank': {
    message: { vi: '{file}: chỉ có khoảng trắng.', en: '{file}: there is nothing but white space in it.' },
    remedy: {
      vi: 'Hãy kiểm tra xem tệp đã được lưu đủ chưa; tệp này chưa được nhập.',
      en: 'Check whether it was saved completely; this file was not taken.',
    },
  },
  'file-missing': {
    message: { vi: '{file}: không tìm thấy.', en: '{file}: it is not there.' },
    remedy: {
      vi: 'Tệp có thể vừa bị dời hay xóa. Hãy chọn lại.',
      en: 'It may have been moved or deleted just now. Choose it again.',
    },
  },
  'file-unreadable': {
    message: { vi: '{file}: không đọc được ({detail}).', en: '{file}: it cannot be read ({detail}).' },
    remedy: { vi: 'Hãy kiểm tra quyền đọc tệp.', en: 'Check that you may read the file.' },
  },
  'file-too-large': {
    message: {
      vi: '{file}: {size} MB, lớn hơn giới hạn {limit} MB.',
      en: '{file}: {size} MB, more than the limit of {limit} MB.',
    },
    remedy: {
      vi: 'Hãy chia tệp thành nhiều phần rồi nhập từng phần.',
      en: 'Split the file and import the parts.',
    },
  },
  'folder-empty': {
    message: {
      vi: '{file}: không có bài nào trong thư mục này.',
      en: '{file}: there is no article in this folder.',
    },
    remedy: {
      vi: 'Chú Giải nhập tệp .txt, .jsonl của Chú Giải và thư mục brat. Hãy chọn thư mục khác.',
      en: 'Chú Giải takes .txt files, its own .jsonl and brat folders. Choose another folder.',
    },
  },
  'file-unsupported': {
    message: { vi: '{file}: loại tệp {ext} chưa được hỗ trợ.', en: '{file}: files of type {ext} are not supported.' },
    remedy: {
      vi: 'Hãy xuất nội dung ra tệp văn bản (.txt, UTF-8) rồi nhập tệp đó.',
      en: 'Export its content as a text file (.txt, UTF-8) and import that.',
    },
  },
  'write-failed': {
    message: { vi: 'Không ghi được {file}: {detail}.', en: '{file} could not be written: {detail}.' },
    remedy: {
      vi: 'Không có tệp dở dang nào bị để lại. Hãy kiểm tra chỗ trống và quyền ghi, hoặc chọn thư mục khác.',
      en: 'No half-written file was left. Check space and permissions, or choose another folder.',
    },
  },
  'worker-gone': {
    message: {
      vi: 'Phần giữ dự án vừa dừng đột ngột.',
      en: 'The part that holds the project stopped unexpectedly.',
    },
    remedy: {
      vi: 'Mọi đánh dấu đã được xác nhận đều nằm trong tệp. Hãy mở lại dự án.',
      en: 'Every acknowledged mark is in the file. Open the project again.',
    },
  },
  cancelled: {
    message: { vi: 'Đã hủy.', en: 'Cancelled.' },
    remedy: { vi: 'Chưa có gì bị thay đổi.', en: 'Nothing was changed.' },
  },
} as const
