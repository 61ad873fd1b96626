import type { Status } from '../codebook.ts'

type StatusRow = Omit<Status, 'order'>

const rows: readonly StatusRow[] = [
  {
    id: '019b76da-a800-76d6-8973-cf8d3da531c5',
    code: 'announced',
    name: { vi: 'Đã nêu', en: 'Announced' },
    definition: {
      vi: 'Bài báo nêu ra việc này và chưa cho biết diễn biến. Mặc định cho mọi nhãn trừ REPORT.',
      en: 'The article states it and says nothing of its course. The default for every modality except REPORT.',
    },
    examples: [
      'hai bên nhất trí sẽ xây dựng',
      'Việt Nam cam kết xây dựng khung thử nghiệm pháp lý',
      'dự kiến tổ chức vào tháng 10/2026',
    ],
    linkOnly: false,
  },
  {
    id: '019b76da-a800-77ad-86c3-02895aeb7ea5',
    code: 'in_progress',
    name: { vi: 'Đang thực hiện', en: 'In progress' },
    definition: {
      vi: 'Theo bài báo, công việc đã bắt đầu và chưa xong.',
      en: 'According to the article, work has begun and is not finished.',
    },
    examples: ['đang hoàn thiện khung pháp lý', 'đang nghiên cứu triển khai', 'dẫn đầu soạn thảo ba đạo luật'],
    linkOnly: false,
  },
  {
    id: '019b76da-a800-7649-8e2c-6bca245af0a2',
    code: 'completed',
    name: { vi: 'Đã hoàn thành', en: 'Completed' },
    definition: {
      vi: 'Theo bài báo, việc đã làm xong: đã ký, đã thông qua, đã tổ chức.',
      en: 'According to the article, it is over and done: signed, adopted or held.',
    },
    examples: [
      'vừa được thông qua',
      'ký kết Bản ghi nhớ về hợp tác phát triển và trao đổi hệ sinh thái khởi nghiệp ĐMST (7/2024)',
      'đã có 9 Khóa họp Ủy ban hỗn hợp',
    ],
    linkOnly: false,
  },
  {
    id: '019b76da-a800-7575-a24c-fcdb53e6e2b9',
    code: 'restated',
    name: { vi: 'Được nhắc lại', en: 'Restated' },
    definition: {
      vi: 'Một bài sau nêu lại đúng việc này. Chỉ gán qua liên kết giữa hai khung.',
      en: 'A later article says the same again. Given only by a link between two frames.',
    },
    examples: [],
    linkOnly: true,
  },
  {
    id: '019b76da-a800-7a5d-b2c6-c80158d10998',
    code: 'changed',
    name: { vi: 'Đã thay đổi', en: 'Changed' },
    definition: {
      vi: 'Một bài sau nêu việc này với nội dung, thời hạn hay các bên khác đi. Chỉ gán qua liên kết.',
      en: 'A later article gives it another content, deadline or other parties. Given only by a link.',
    },
    examples: [],
    linkOnly: true,
  },
  {
    id: '019b76da-a800-737d-9af3-42dc156345bd',
    code: 'fulfilled',
    name: { vi: 'Đã thực hiện', en: 'Fulfilled' },
    definition: {
      vi: 'Một bài sau cho biết việc này đã được làm đúng như đã hứa. Chỉ gán qua liên kết.',
      en: 'A later article tells that it was kept. Given only by a link.',
    },
    examples: [],
    linkOnly: true,
  },
  {
    id: '019b76da-a800-7d7d-b161-4517473d0278',
    code: 'lapsed',
    name: { vi: 'Hết hiệu lực', en: 'Lapsed' },
    definition: {
      vi: 'Một bài sau cho biết việc này bị bỏ, hoặc thời hạn đã qua mà chưa làm. Chỉ gán qua liên kết.',
      en: 'A later article tells that it was dropped, or its time ran out. Given only by a link.',
    },
    examples: [],
    linkOnly: true,
  },
]

/** How far an undertaking has come; those marked `linkOnly` need a second article to be known. */
export const statuses: readonly Status[] = rows.map((row, order) => ({ ...row, order }))
