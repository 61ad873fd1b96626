/** Why a document is refused, and what to do about it. */
const refusalTexts = {
  'format-unknown': {
    message: { vi: 'Không có định dạng “{format}”.', en: 'There is no format “{format}”.' },
    remedy: { vi: 'Các định dạng: {known}.', en: 'Formats: {known}.' },
  },
  'format-line': {
    message: { vi: '{file}, dòng {line}: {detail}.', en: '{file}, line {line}: {detail}.' },
    remedy: {
      vi: 'Hãy sửa dòng đó rồi nhập lại; tài liệu này chưa được nhập.',
      en: 'Mend that line and import again; this document was not taken.',
    },
  },
  'format-json': {
    message: {
      vi: '{file}, dòng {line}: không phải JSON hợp lệ ({detail}).',
      en: '{file}, line {line}: this is not valid JSON ({detail}).',
    },
    remedy: {
      vi: 'Tệp có thể bị cắt cụt. Hãy lấy lại hoặc xuất lại; bài này chưa được nhập.',
      en: 'The file may be cut short. Fetch it or export it again; this article was not taken.',
    },
  },
  'format-line-long': {
    message: {
      vi: '{file}, dòng {line}: dài {size} MB, quá giới hạn {limit} MB cho một bài.',
      en: '{file}, line {line}: {size} MB, more than the {limit} MB that one article may have.',
    },
    remedy: {
      vi: 'Hãy chia bài rồi xuất lại; bài này chưa được nhập.',
      en: 'Split the article and export it again; this article was not taken.',
    },
  },
  'format-header': {
    message: {
      vi: '{file}: dòng đầu không phải phần mở đầu của tệp JSONL do Chú Giải xuất.',
      en: '{file}: the first line is not the header of a JSONL file that Chú Giải wrote.',
    },
    remedy: {
      vi: 'Chú Giải chỉ nhập JSONL của chính mình. Với tệp khác, hãy xuất ra văn bản (.txt) hoặc brat.',
      en: 'Chú Giải takes its own JSONL only. Export other files as text (.txt) or as brat.',
    },
  },
  'format-version': {
    message: {
      vi: '{file}: phiên bản {found} của định dạng; bản Chú Giải này đọc được đến phiên bản {known}.',
      en: '{file}: version {found} of the format; this Chú Giải reads up to version {known}.',
    },
    remedy: {
      vi: 'Hãy cài bản Chú Giải mới hơn; chưa có gì được nhập.',
      en: 'Install a newer Chú Giải; nothing was imported.',
    },
  },
  'format-shape': {
    message: {
      vi: '{file}, dòng {line}: “{field}” không đúng như định dạng quy định ({detail}).',
      en: '{file}, line {line}: “{field}” is not as the format says ({detail}).',
    },
    remedy: {
      vi: 'Hãy xuất lại tệp hoặc sửa dòng đó; bài này chưa được nhập.',
      en: 'Export the file again or mend that line; this article was not taken.',
    },
  },
  'format-quote': {
    message: {
      vi: '{file}, dòng {line}: văn bản tại {start}–{end} là “{found}”, không phải “{quote}”.',
      en: '{file}, line {line}: the text at {start}–{end} is “{found}”, not “{quote}”.',
    },
    remedy: {
      vi: 'Văn bản hoặc vị trí đã bị sửa sau khi xuất. Hãy xuất lại; bài này chưa được nhập.',
      en: 'The text or the offsets were altered after the export. Export again; this article was not taken.',
    },
  },
  'format-hash': {
    message: {
      vi: '{file}, dòng {line}: văn bản của “{title}” không khớp mã băm ghi kèm.',
      en: '{file}, line {line}: the text of “{title}” does not match the hash beside it.',
    },
    remedy: {
      vi: 'Văn bản đã bị sửa sau khi xuất. Hãy xuất lại; bài này chưa được nhập.',
      en: 'The text was altered after the export. Export again; this article was not taken.',
    },
  },
  'format-duplicate-id': {
    message: {
      vi: '{file}, dòng {line}: mã {id} đã được dùng trước đó trong tệp.',
      en: '{file}, line {line}: the id {id} was used before in this file.',
    },
    remedy: {
      vi: 'Mỗi bài và mỗi đánh dấu phải có mã riêng. Hãy sửa rồi nhập lại; bài này chưa được nhập.',
      en: 'Every article and mark needs an id of its own. Mend it and import again; this article was not taken.',
    },
  },
  'format-target': {
    message: {
      vi: '{file}, dòng {line}: {id} không có trong tài liệu này.',
      en: '{file}, line {line}: there is no {id} in this document.',
    },
    remedy: {
      vi: 'Tệp có thể bị cắt cụt. Hãy sửa rồi nhập lại; bài này chưa được nhập.',
      en: 'The file may be cut short. Mend it and import again; this article was not taken.',
    },
  },
  'brat-text-missing': {
    message: {
      vi: '{file}: không có tệp văn bản {text} đi kèm.',
      en: '{file}: its text file {text} is not there.',
    },
    remedy: {
      vi: 'Hãy đặt hai tệp cạnh nhau rồi nhập cả thư mục.',
      en: 'Put the two files side by side and import the folder.',
    },
  },
  'brat-offsets': {
    message: {
      vi: '{file}, dòng {line}: văn bản tại {offsets} là “{found}”, không phải “{quote}”, dù đếm theo cách nào.',
      en: '{file}, line {line}: the text at {offsets} is “{found}”, not “{quote}”, whichever way it is counted.',
    },
    remedy: {
      vi: 'Tệp .txt đã bị sửa sau khi đánh dấu, hoặc dòng bị hỏng. Hãy lấy lại cặp tệp gốc; bài này chưa được nhập.',
      en: 'The .txt was altered after marking, or the line is damaged. Fetch the pair anew; this article was not taken.',
    },
  },
} as const

/** What a format could not hold, or holds in another form; and what that means for whoever uses the dataset. */
const lossTexts = {
  'loss-set-aside': {
    message: {
      vi: 'Đánh dấu nằm trong đoạn để riêng không được xuất.',
      en: 'Marks that lie in passages set aside were left out.',
    },
    remedy: {
      vi: 'JSONL của Chú Giải giữ cả chúng; hoặc đưa đoạn ấy trở lại bài rồi xuất lại.',
      en: 'Chú Giải JSONL keeps them; or bring the passage back into the article and export again.',
    },
  },
  'loss-uncertain-left-out': {
    message: { vi: 'Đánh dấu chưa chắc chắn, được để lại', en: 'Uncertain mark, left out' },
    remedy: { vi: 'Hãy bật lựa chọn “kể cả chưa chắc chắn”.', en: 'Export with uncertain marks included.' },
  },
  'loss-uncertain-unmarked': {
    message: { vi: 'Đánh dấu chưa chắc chắn, ghi như đã chắc', en: 'Uncertain mark, written like a confirmed one' },
    remedy: { vi: 'Hãy để lại các đánh dấu này, hoặc dùng JSONL.', en: 'Leave uncertain marks out, or use JSONL.' },
  },
  'loss-reference': {
    message: {
      vi: 'Ô dẫn tới một đánh dấu không được xuất; chỉ giữ các chữ của nó nếu có',
      en: 'A slot or parent refers to a mark that is not exported; its words are kept where there are any',
    },
    remedy: { vi: 'Hãy xem lại khung cam kết ấy.', en: 'Look at that commitment again.' },
  },
  'loss-text-corrected': {
    message: {
      vi: 'Đánh dấu mất chữ sau khi sửa văn bản; bị bỏ',
      en: 'Mark whose words a correction of the text took away, left out',
    },
    remedy: {
      vi: 'Hãy đặt lại hoặc xóa trong danh sách cần xem lại.',
      en: 'Place it anew or delete it in the review list.',
    },
  },
  'loss-review-open': {
    message: {
      vi: 'Đánh dấu đổi chữ sau khi sửa văn bản và chưa được xem lại',
      en: 'Mark that a correction of the text changed and nobody has reviewed',
    },
    remedy: { vi: 'Hãy xem lại trong danh sách của bài.', en: 'Look at it in the article’s review list.' },
  },
  'loss-label-unknown': {
    message: {
      vi: 'Nhãn không có trong bảng mã; đánh dấu bị bỏ',
      en: 'Label not in the codebook; the mark is left out',
    },
    remedy: { vi: 'Hãy chọn nhãn khác cho đánh dấu.', en: 'Give the mark another label.' },
  },
  'loss-identity': {
    message: {
      vi: 'Mã, người đánh dấu và thời điểm tạo không được ghi',
      en: 'Ids, annotators and times of making are not written',
    },
    remedy: { vi: 'JSONL của Chú Giải giữ đủ.', en: 'Chú Giải’s JSONL keeps them.' },
  },
  'loss-layer': {
    message: { vi: 'Lớp này không thuộc định dạng; đánh dấu không được ghi', en: 'Layer that this format leaves out' },
    remedy: { vi: 'Dùng định dạng khác cho thực thể và chủ đề.', en: 'Use another format for entities and themes.' },
  },
  'loss-metadata': {
    message: { vi: 'Thông tin về bài không được ghi đủ', en: 'Metadata of the article not written in full' },
    remedy: { vi: 'JSONL của Chú Giải giữ đủ.', en: 'Chú Giải’s JSONL keeps it.' },
  },
  'loss-note': {
    message: { vi: 'Ghi chú không được ghi', en: 'Note not written' },
    remedy: { vi: 'Dùng JSONL hoặc brat.', en: 'Use JSONL or brat.' },
  },
  'loss-note-line': {
    message: {
      vi: 'Ghi chú có xuống dòng hoặc TAB; thay bằng dấu cách',
      en: 'Line break or TAB in a note, written as a space',
    },
    remedy: { vi: 'JSONL của Chú Giải giữ nguyên.', en: 'Chú Giải’s JSONL keeps it.' },
  },
  'loss-attribute': {
    message: { vi: 'Thuộc tính không được ghi', en: 'Attribute not written' },
    remedy: { vi: 'Dùng JSONL hoặc brat.', en: 'Use JSONL or brat.' },
  },
  'loss-frame': {
    message: {
      vi: 'Trạng thái, thời hạn chuẩn hóa và các giá trị khác của khung không được ghi',
      en: 'Status, normalised deadline and other values of the frame not written',
    },
    remedy: { vi: 'Dùng JSONL, brat hoặc bảng cam kết.', en: 'Use JSONL, brat or the table of commitments.' },
  },
  'loss-slot': {
    message: { vi: 'Ô của khung không được ghi', en: 'Slot of a frame not written' },
    remedy: { vi: 'Dùng JSONL, brat hoặc bảng cam kết.', en: 'Use JSONL, brat or the table of commitments.' },
  },
  'loss-discontinuous': {
    message: {
      vi: 'Đánh dấu gồm nhiều đoạn, ghi thành các mảnh',
      en: 'Mark of several passages, written as fragments',
    },
    remedy: { vi: 'JSONL và brat giữ liền.', en: 'JSONL and brat keep it whole.' },
  },
  'loss-overlap': {
    message: {
      vi: 'Đánh dấu bị một đánh dấu dài hơn cùng lớp che; bị bỏ',
      en: 'Covered by a longer mark of the same layer; left out',
    },
    remedy: { vi: 'Dùng JSONL, brat hoặc doccano.', en: 'Use JSONL, brat or doccano.' },
  },
  'loss-token': {
    message: {
      vi: 'Ranh giới nằm giữa một âm tiết; nới ra hết âm tiết',
      en: 'Edge inside a token; widened to whole tokens',
    },
    remedy: { vi: 'Hãy xem lại ranh giới của đánh dấu.', en: 'Look at the edges of the mark.' },
  },
  'loss-no-token': {
    message: { vi: 'Không chứa âm tiết nào; bị bỏ', en: 'Holds no token; left out' },
    remedy: { vi: 'Hãy xem lại đánh dấu.', en: 'Look at the mark.' },
  },
  'loss-sentence': {
    message: { vi: 'Vắt qua ranh giới câu; tách ở đó', en: 'Crosses the end of a sentence; divided there' },
    remedy: { vi: 'JSONL và brat giữ liền.', en: 'JSONL and brat keep it whole.' },
  },
  'loss-split': {
    message: {
      vi: 'Bị tách ở chỗ xuống dòng hoặc bị cắt khoảng trắng ở đầu, cuối',
      en: 'Divided at a line break, or white space cut from its ends',
    },
    remedy: { vi: 'JSONL giữ nguyên.', en: 'JSONL keeps it as it is.' },
  },
  'loss-blank': {
    message: { vi: 'Chỉ gồm khoảng trắng; bị bỏ', en: 'Nothing but white space; left out' },
    remedy: { vi: 'Hãy xem lại đánh dấu.', en: 'Look at the mark.' },
  },
  'loss-name': {
    message: {
      vi: 'Mã được viết khác đi vì định dạng hạn chế ký tự hoặc để khỏi trùng',
      en: 'Code written in another form, for the characters the format allows or to keep it unique',
    },
    remedy: { vi: 'Bảng trong README.md cho biết tên tương ứng.', en: 'The table in README.md pairs the names.' },
  },
  'loss-character': {
    message: { vi: 'Ký tự không ghi được, đã thay', en: 'Character that cannot be written, replaced' },
    remedy: { vi: 'JSONL giữ nguyên.', en: 'JSONL keeps it.' },
  },
  'loss-formula': {
    message: {
      vi: 'Ô mở đầu như công thức; thêm dấu ’ phía trước',
      en: 'Cell that begins like a formula; an apostrophe was put before it',
    },
    remedy: {
      vi: 'Khi xử lý bằng chương trình, bỏ đúng một dấu ’ ở đầu.',
      en: 'A program that reads the file takes exactly one leading apostrophe away.',
    },
  },
  'loss-cell-long': {
    message: {
      vi: 'Ô dài hơn 32 767 ký tự; Excel sẽ cắt khi mở',
      en: 'Cell longer than 32,767 characters; Excel cuts it when opening',
    },
    remedy: { vi: 'Tệp vẫn đủ; hãy đọc bằng công cụ khác.', en: 'The file is whole; read it with another tool.' },
  },
  'loss-parent-elsewhere': {
    message: {
      vi: 'Khung cha nằm ngoài bài này; không rõ giá trị thừa hưởng',
      en: 'Parent frame is not in this article; inherited values unknown',
    },
    remedy: { vi: 'Hãy xuất cả bài có khung cha.', en: 'Look it up by its id.' },
  },
  'loss-text-empty': {
    message: { vi: 'Bài không có chữ nào; bị bỏ', en: 'Article without text, left out' },
    remedy: { vi: 'Không cần làm gì.', en: 'Nothing to do.' },
  },
  'loss-line-unread': {
    message: { vi: 'Dòng không hiểu được; bị bỏ qua', en: 'Line that could not be read; passed over' },
    remedy: { vi: 'Hãy xem dòng ấy trong tệp gốc.', en: 'Look at that line in the original file.' },
  },
  'loss-relation': {
    message: { vi: 'Quan hệ giữa hai đánh dấu không được nhập', en: 'Relation between marks not imported' },
    remedy: { vi: 'Tệp gốc vẫn còn.', en: 'The original file still has it.' },
  },
  'loss-event': {
    message: {
      vi: 'Sự kiện không thuộc lớp cam kết; chỉ giữ từ báo hiệu',
      en: 'Event that is no commitment; only its trigger was kept, as an entity',
    },
    remedy: {
      vi: 'Thêm nhãn cam kết cùng mã vào bảng mã rồi nhập lại.',
      en: 'Add a commitment label of that code and import again.',
    },
  },
  'loss-normalisation': {
    message: { vi: 'Liên kết chuẩn hóa không được nhập', en: 'Normalisation not imported' },
    remedy: { vi: 'Tệp gốc vẫn còn.', en: 'The original file still has it.' },
  },
  'loss-counted-otherwise': {
    message: {
      vi: 'Vị trí không đếm theo điểm mã như brat quy định; đã đọc theo cách khớp với các chữ ghi kèm',
      en: 'Offsets not in code points of the file, as brat has it; read the way that fits the quoted words',
    },
    remedy: { vi: 'Hãy xem qua vài đánh dấu.', en: 'Look at a few of the marks.' },
  },
  'loss-label-joined': {
    message: {
      vi: 'Nhãn có mã khác nhưng cùng lớp và cùng tên mã; dùng nhãn của dự án',
      en: 'Label known here by another id; the project’s label of that code was used',
    },
    remedy: { vi: 'Hãy so định nghĩa của hai bảng mã.', en: 'Compare the definitions of the two codebooks.' },
  },
} as const

export const formatErrors = { ...refusalTexts, ...lossTexts } as const

/** Codes of losses; their texts stand among the errors, since a report shows both alike. */
export type LossCode = keyof typeof lossTexts
