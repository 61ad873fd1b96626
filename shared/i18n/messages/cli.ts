/** What the command line says. Only plain `{placeholders}`: it is filled without ICU. */
export const cliMessages = {
  'cli.help': {
    vi: `Chú Giải {version}: chú giải bài viết, xuất dữ liệu, không cần mạng.

  import PROJECT FILE…           nhập bài (.txt), JSONL của Chú Giải, thư mục brat; tạo dự án nếu chưa có
      --new                      PROJECT phải là dự án mới
      --annotator TÊN            người đánh dấu (mặc định: tên người dùng của máy)
  export PROJECT --format F --out THƯ_MỤC
      --format F[,F…]            {formats}
      --out THƯ_MỤC              một định dạng: ngay trong đó; nhiều định dạng: mỗi định dạng một thư mục con
      --article MÃ|TIÊU_ĐỀ       chỉ bài này; lặp lại cho nhiều bài
      --revisions                JSONL kèm mọi bản văn bản mà bài từng có
  verify PROJECT                 kiểm tra toàn bộ tệp, nhật ký và bảng
  stats PROJECT                  đếm bài, chữ, đánh dấu
  help, --version

  --json                         một tài liệu JSON ở đầu ra chuẩn
  --language vi|en               ngôn ngữ của thông báo (mặc định: en)

Mã thoát: 0 xong; 1 xong, có điều cần xem (tệp bị từ chối, lỗi trong dự án); 2 lệnh hoặc đầu vào sai; 3 lỗi chương trình.`,
    en: `Chú Giải {version}: annotate articles, export datasets, all of it offline.

  import PROJECT FILE…           takes articles (.txt), Chú Giải JSONL and brat folders; makes the project if there is none
      --new                      PROJECT must be a new one
      --annotator NAME           who annotates (default: the system's user)
  export PROJECT --format F --out FOLDER
      --format F[,F…]            {formats}
      --out FOLDER               one format: straight into it; several: a folder each
      --article ID|TITLE         this article only; repeat for more
      --revisions                JSONL with all texts that an article has had
  verify PROJECT                 checks the whole file, the log and the tables
  stats PROJECT                  counts articles, characters and marks
  help, --version

  --json                         one JSON document on standard output
  --language vi|en               language of the messages (default: en)

Exit status: 0 done; 1 done, with findings (refused files, problems in a project); 2 bad usage or input; 3 internal.`,
  },
  'cli.created': { vi: 'Đã tạo {path}.', en: 'Made {path}.' },
  'cli.imported': {
    vi: 'Đã nhập {taken} bài, {annotations} đánh dấu; từ chối {refused}.',
    en: 'Articles taken: {taken}. Marks taken: {annotations}. Refused: {refused}.',
  },
  'cli.exported': {
    vi: 'Đã xuất {articles} bài, {annotations} đánh dấu vào {folder}.',
    en: 'Articles exported: {articles}, marks: {annotations}, to {folder}.',
  },
  'cli.loss': { vi: '{format}: {message} ({count} lần).', en: '{format}: {message} ({count} times).' },
  'cli.sound': {
    vi: 'Dự án nguyên vẹn: {events} sự kiện, {objects} đối tượng, {articles} bài, {annotations} đánh dấu.',
    en: 'The project is sound: {events} events, {objects} objects, {articles} articles, {annotations} marks.',
  },
  'cli.unsound': { vi: 'Dự án có {count} vấn đề:', en: 'Problems in the project: {count}' },
  'cli.stats': {
    vi: '{name}: {articles} bài, {characters} ký tự, {entity} thực thể, {commitment} cam kết, {theme} chủ đề.',
    en: '{name}: {articles} articles, {characters} characters, {entity} entities, {commitment} commitments, {theme} themes.',
  },
  'cli.usage.noCommand': { vi: 'thiếu lệnh', en: 'a command is missing' },
  'cli.usage.unknownCommand': { vi: 'không có lệnh “{command}”', en: 'there is no command “{command}”' },
  'cli.usage.noProject': { vi: 'thiếu PROJECT', en: 'PROJECT is missing' },
  'cli.usage.noFiles': { vi: 'thiếu tệp cần nhập', en: 'the files to import are missing' },
  'cli.usage.noFormat': { vi: 'thiếu --format', en: '--format is missing' },
  'cli.usage.noOut': { vi: 'thiếu --out', en: '--out is missing' },
  'cli.usage.tooMany': { vi: 'thừa “{argument}”', en: '“{argument}” is too much' },
} as const
