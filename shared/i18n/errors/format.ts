export const formatErrors = {
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
} as const
