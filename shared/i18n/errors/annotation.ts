export const annotationErrors = {
  'segment-outside': {
    message: {
      vi: 'Đoạn {start}–{end} nằm ngoài văn bản “{title}” (dài {length}).',
      en: 'The passage {start}–{end} lies outside the text of “{title}” ({length} long).',
    },
    remedy: {
      vi: 'Hãy chọn lại trong văn bản; chưa có gì được ghi.',
      en: 'Select again inside the text; nothing was written.',
    },
  },
  'segment-splits-letter': {
    message: {
      vi: 'Vị trí {offset} trong “{title}” cắt đôi một ký tự (chữ và dấu, hoặc biểu tượng).',
      en: 'Offset {offset} in “{title}” would cut a letter in two (a letter and its mark, or an emoji).',
    },
    remedy: {
      vi: 'Hãy dời ranh giới ra trước hoặc sau ký tự ấy; chưa có gì được ghi.',
      en: 'Move the edge before or after that letter; nothing was written.',
    },
  },
  'segments-disordered': {
    message: {
      vi: 'Các đoạn của một đánh dấu phải theo thứ tự và không chồng lên nhau.',
      en: 'The passages of one mark must be in order and must not overlap each other.',
    },
    remedy: { vi: 'Hãy bỏ đoạn bị chồng rồi thử lại.', en: 'Remove the overlapping passage and try again.' },
  },
  'quote-differs': {
    message: {
      vi: 'Văn bản tại {start}–{end} trong “{title}” là “{found}”, không phải “{quote}”.',
      en: 'The text at {start}–{end} in “{title}” is “{found}”, not “{quote}”.',
    },
    remedy: {
      vi: 'Hãy mở lại bài rồi chọn lại; chưa có gì được ghi.',
      en: 'Open the article again and select again; nothing was written.',
    },
  },
  'region-unknown': {
    message: {
      vi: 'Đoạn để riêng này không còn trong dự án.',
      en: 'This decision about a passage is no longer in the project.',
    },
    remedy: { vi: 'Hãy mở lại bài để xem trạng thái mới nhất.', en: 'Open the article again to see how it is now.' },
  },
  'regions-overlap': {
    message: {
      vi: 'Các đoạn cần để riêng chồng lên nhau tại {start}–{end}.',
      en: 'The passages to be set aside overlap at {start}–{end}.',
    },
    remedy: { vi: 'Hãy gửi các đoạn tách rời nhau.', en: 'Give passages that are apart from each other.' },
  },
  'label-unknown': {
    message: { vi: 'Bảng mã không có nhãn {label} ở lớp này.', en: 'The codebook has no label {label} in this layer.' },
    remedy: { vi: 'Hãy chọn một nhãn có trong bảng mã.', en: 'Choose a label that is in the codebook.' },
  },
  'attribute-invalid': {
    message: {
      vi: 'Thuộc tính “{attribute}” không nhận giá trị “{value}”.',
      en: 'The attribute “{attribute}” does not take the value “{value}”.',
    },
    remedy: { vi: 'Giá trị hợp lệ: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'slot-unknown': {
    message: { vi: 'Bảng mã không có ô {slot} cho cam kết.', en: 'The codebook has no commitment slot {slot}.' },
    remedy: { vi: 'Hãy chọn một ô có trong bảng mã.', en: 'Choose a slot that is in the codebook.' },
  },
  'status-unknown': {
    message: { vi: 'Bảng mã không có trạng thái {status}.', en: 'The codebook has no status {status}.' },
    remedy: { vi: 'Hãy chọn một trạng thái có trong bảng mã.', en: 'Choose a status that is in the codebook.' },
  },
  'frame-missing': {
    message: {
      vi: 'Chỉ lớp cam kết mới có khung, và đánh dấu ở lớp đó luôn có khung.',
      en: 'Only the commitment layer has frames, and a mark in that layer always has one.',
    },
    remedy: { vi: 'Hãy kiểm tra lớp của đánh dấu.', en: 'Check the layer of the mark.' },
  },
  'frame-cycle': {
    message: {
      vi: 'Một cam kết không thể là con của chính nó.',
      en: 'A commitment cannot be an item of itself, directly or through others.',
    },
    remedy: { vi: 'Hãy chọn cam kết cha khác.', en: 'Choose another parent.' },
  },
  'annotation-unknown': {
    message: { vi: 'Đánh dấu này không còn trong dự án.', en: 'This mark is no longer in the project.' },
    remedy: {
      vi: 'Hãy hoàn tác việc xóa, hoặc mở lại bài.',
      en: 'Undo its deletion, or open the article again.',
    },
  },
  'mark-lost': {
    message: {
      vi: 'Chữ của đánh dấu này không còn trong bài sau lần sửa văn bản.',
      en: 'The words of this mark are no longer in the article since its text was corrected.',
    },
    remedy: {
      vi: 'Hãy chọn chỗ mới trong bài rồi đặt lại đánh dấu, hoặc xóa nó.',
      en: 'Select a new place in the text and put the mark there, or delete it.',
    },
  },
  'text-has-changed': {
    message: {
      vi: 'Văn bản của “{title}” đã khác với bản đang sửa.',
      en: 'The text of “{title}” is no longer the one that was being corrected.',
    },
    remedy: {
      vi: 'Hãy mở lại phần sửa văn bản; chưa có gì được ghi.',
      en: 'Begin the correction again; nothing was written.',
    },
  },
  'correction-empty': {
    message: { vi: 'Văn bản của “{title}” không thể để trống.', en: 'The text of “{title}” cannot be empty.' },
    remedy: {
      vi: 'Hãy giữ lại ít nhất một chữ; muốn bỏ bài thì xóa bài khỏi dự án.',
      en: 'Keep at least one word; to be rid of the article, remove it from the project.',
    },
  },
  'revision-unknown': {
    message: { vi: '“{title}” chưa từng có văn bản này.', en: '“{title}” never had that text.' },
    remedy: { vi: 'Hãy chọn một bản trong danh sách.', en: 'Choose one from the list of texts.' },
  },
  'article-unknown': {
    message: { vi: 'Bài này không còn trong dự án.', en: 'This article is no longer in the project.' },
    remedy: { vi: 'Hãy làm mới danh sách bài.', en: 'Refresh the list of articles.' },
  },
  'nothing-to-undo': {
    message: { vi: 'Không còn gì để hoàn tác.', en: 'There is nothing left to undo.' },
    remedy: { vi: 'Bạn đang ở trạng thái đầu tiên.', en: 'This is where you began.' },
  },
  'nothing-to-redo': {
    message: { vi: 'Không còn gì để làm lại.', en: 'There is nothing to redo.' },
    remedy: {
      vi: 'Chỉ có thể làm lại ngay sau khi hoàn tác.',
      en: 'Redo follows an undo, before the next new change.',
    },
  },
  'step-unreachable': {
    message: {
      vi: 'Không thể trở về bước này: sau khi hoàn tác nó, bạn đã làm việc khác.',
      en: 'This step cannot be gone back to: it was undone and something else was done after that.',
    },
    remedy: {
      vi: 'Hãy chọn một bước có trong danh sách lịch sử.',
      en: 'Choose one of the steps that the history lists.',
    },
  },
  'shortcut-taken': {
    message: {
      vi: 'Phím “{key}” đang là của “{other}”.',
      en: 'The key “{key}” belongs to “{other}”.',
    },
    remedy: {
      vi: 'Hãy chọn phím khác, hoặc đổi phím của “{other}” trước.',
      en: 'Choose another key, or give “{other}” another one first.',
    },
  },
  'shortcut-reserved': {
    message: {
      vi: 'Phím “{key}” không làm phím nhãn được.',
      en: 'The key “{key}” cannot be a label’s key.',
    },
    remedy: {
      vi: 'Hãy chọn một chữ a–z hoặc một số 4–9, 0. Các số 1, 2, 3 chọn lớp.',
      en: 'Choose a letter a–z or one of the digits 4–9 and 0. The digits 1, 2 and 3 choose the layer.',
    },
  },
} as const
