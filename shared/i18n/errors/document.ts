export const documentErrors = {
  'text-undecodable': {
    message: {
      vi: '{file}: byte thứ {offset} (0x{byte}) không phải {encoding}.',
      en: '{file}: byte {offset} (0x{byte}) is not valid {encoding}.',
    },
    remedy: {
      vi: 'Hãy lưu tệp lại dưới dạng UTF-8 rồi nhập lại; tệp này chưa được nhập.',
      en: 'Save the file again as UTF-8 and import it again; this file was not taken.',
    },
  },
  'text-binary': {
    message: {
      vi: '{file}: có ký tự NUL ở byte {offset}, nên đây không phải tệp văn bản.',
      en: '{file}: there is a NUL at byte {offset}, so this is not a text file.',
    },
    remedy: {
      vi: 'Hãy xuất nội dung ra tệp văn bản (.txt, UTF-8) rồi nhập tệp đó.',
      en: 'Export its content as a text file (.txt, UTF-8) and import that.',
    },
  },
  'text-empty': {
    message: { vi: '{file}: tệp trống.', en: '{file}: the file is empty.' },
    remedy: {
      vi: 'Hãy kiểm tra xem tệp đã được tải về đủ chưa; tệp này chưa được nhập.',
      en: 'Check whether it was saved completely; this file was not taken.',
    },
  },
  'text-lone-surrogate': {
    message: {
      vi: '{file}: nửa ký tự mồ côi ở vị trí {offset}.',
      en: '{file}: half of a surrogate pair stands alone at offset {offset}.',
    },
    remedy: {
      vi: 'Hãy mở tệp bằng trình soạn thảo, xóa ký tự hỏng rồi lưu dưới dạng UTF-8.',
      en: 'Open the file in an editor, remove the broken character and save it as UTF-8.',
    },
  },
} as const
