export const searchErrors = {
  'pattern-invalid': {
    message: {
      vi: 'Biểu thức “{pattern}” viết chưa đúng: {detail}.',
      en: '“{pattern}” is not a regular expression: {detail}.',
    },
    remedy: {
      vi: 'Hãy sửa biểu thức, hoặc tắt kiểu biểu thức để tìm đúng các chữ ấy.',
      en: 'Mend it, or switch regular expressions off to find these very signs.',
    },
  },
  'pattern-too-slow': {
    message: {
      vi: 'Biểu thức “{pattern}” chạy quá {seconds} giây nên đã bị dừng.',
      en: '“{pattern}” took more than {seconds} s and was stopped.',
    },
    remedy: {
      vi: 'Hãy viết gọn hơn, chẳng hạn tránh lặp lồng nhau như (a+)+.',
      en: 'Make it simpler: repetitions inside repetitions, like (a+)+, take long.',
    },
  },
} as const
