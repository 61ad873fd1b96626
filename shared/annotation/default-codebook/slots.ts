import type { Slot } from '../codebook.ts'

type SlotRow = Omit<Slot, 'order'>

const rows: readonly SlotRow[] = [
  {
    id: '019b76da-a800-79d4-b091-be6c0e8f1321',
    code: 'trigger',
    name: { vi: 'Từ báo hiệu', en: 'Trigger' },
    definition: {
      vi: 'Những chữ mang hành động lời nói: động từ, danh từ hay cách nói cố định. Có thể ở đoạn khác với hành động.',
      en:
        'The words that perform the speech act: a verb, a noun or a set phrase. They may stand in another ' +
        'paragraph than the action.',
    },
    examples: ['cam kết', 'đề nghị', 'sẵn sàng'],
    required: true,
    kind: 'text',
  },
  {
    id: '019b76da-a800-7a02-9581-7ce04fbe61ea',
    code: 'source',
    name: { vi: 'Người phát ngôn', en: 'Source' },
    definition: {
      vi: 'Ai được dẫn là người nói. Người nói không nhất thiết là bên chịu ràng buộc.',
      en: 'Whoever is quoted as saying it. The one who speaks need not be the one who is bound.',
    },
    examples: ['Đại sứ Rajpal Singh', 'Ông Amandeep Singh Gill', 'Người đứng đầu Bộ Khoa học và Công nghệ Việt Nam'],
    required: false,
    kind: 'party',
  },
  {
    id: '019b76da-a800-769b-9ffe-c30bc0fdb6b0',
    code: 'actor',
    name: { vi: 'Chủ thể', en: 'Actor' },
    definition: {
      vi: 'Bên tự ràng buộc, mời, mong hoặc nêu đề xuất. Có thể là một nhóm, có thể được hiểu ngầm.',
      en: 'The party that binds itself, offers, wishes or proposes. It may be a group, and it may be left unsaid.',
    },
    examples: ['Việt Nam', 'hai bên', 'Bộ KH&CN Việt Nam'],
    required: true,
    kind: 'party',
  },
  {
    id: '019b76da-a800-70f6-a63d-e177f0da6a05',
    code: 'recipient',
    name: { vi: 'Bên tiếp nhận', en: 'Recipient' },
    definition: {
      vi: 'Bên được hứa, được mời hoặc được đề nghị.',
      en: 'The party to whom something is promised, offered or put as a request.',
    },
    examples: ['Chính phủ Hàn Quốc', 'các nước ASEAN', 'EU'],
    required: false,
    kind: 'party',
  },
  {
    id: '019b76da-a800-746c-bec3-84a235a81d2e',
    code: 'partner',
    name: { vi: 'Đối tác cùng làm', en: 'Partner' },
    definition: {
      vi: 'Bên cùng hành động với chủ thể nhưng không phải là bên được ngỏ lời.',
      en: 'A party that joins the actor in acting, though nothing is addressed to it.',
    },
    examples: ['MSIT', 'Singapore', 'đối tác Hàn Quốc'],
    required: false,
    kind: 'party',
  },
  {
    id: '019b76da-a800-7487-a8e9-edfeec67967a',
    code: 'beneficiary',
    name: { vi: 'Bên thụ hưởng', en: 'Beneficiary' },
    definition: {
      vi: 'Bên được lợi từ việc này, khi không phải là chủ thể hay bên tiếp nhận.',
      en: 'The party that profits from it, if it is neither actor nor recipient.',
    },
    examples: ['doanh nghiệp Việt Nam', 'người dân', 'doanh nghiệp EU'],
    required: false,
    kind: 'party',
  },
  {
    id: '019b76da-a800-7f3f-abab-62817343f041',
    code: 'action',
    name: { vi: 'Hành động', en: 'Action' },
    definition: {
      vi: 'Việc sẽ làm, không kể từ báo hiệu, chủ thể và thời hạn. Có thể gồm nhiều đoạn chữ rời nhau.',
      en: 'The thing to be done, less trigger, actor and deadline. It may consist of separate stretches of text.',
    },
    examples: [
      'phát triển VSIP 2.0',
      'xây dựng một khuôn khổ hợp tác chính thức',
      'dành vốn ODA viện trợ không hoàn lại',
    ],
    required: true,
    kind: 'text',
  },
  {
    id: '019b76da-a800-7f99-beb0-a9be09285d99',
    code: 'deadline',
    name: { vi: 'Thời hạn', en: 'Deadline' },
    definition: {
      vi: 'Khi nào hoặc muộn nhất khi nào. Luôn kèm giá trị chuẩn hóa và loại; “không nêu” là một giá trị được ghi rõ.',
      en:
        'When, or by when at the latest. It always has a normalised value and a kind; “none stated” is a value ' +
        'that is written down.',
    },
    examples: ['vào năm 2050', 'trong năm 2026', 'trong giai đoạn tới'],
    required: false,
    kind: 'date',
  },
  {
    id: '019b76da-a800-7457-a6ba-885c0cd306a6',
    code: 'purpose',
    name: { vi: 'Mục đích', en: 'Purpose' },
    definition: {
      vi: 'Kết quả mà việc này hướng đến: nhằm, để, hướng tới, qua đó.',
      en: 'The result aimed at, introduced by nhằm, để, hướng tới or qua đó.',
    },
    examples: [
      'nhằm triển khai các dự án cụ thể',
      'để thúc đẩy chuẩn mực chung',
      'góp phần xây dựng ASEAN số có trách nhiệm và bền vững',
    ],
    required: false,
    kind: 'text',
  },
  {
    id: '019b76da-a800-7cd7-b683-69c8bdd7d383',
    code: 'means',
    name: { vi: 'Cách thức', en: 'Means' },
    definition: {
      vi: 'Làm bằng cách nào: thông qua, bằng cách, theo hướng.',
      en: 'The way of doing it, introduced by thông qua, bằng cách or theo hướng.',
    },
    examples: [
      'thông qua hợp tác đào tạo, chứng nhận và xây dựng chuẩn mực thống nhất',
      'thông qua hợp tác cụ thể, chia sẻ kinh nghiệm và đồng triển khai các sáng kiến chung',
      'thông qua chia sẻ mô hình thể chế, đánh giá công nghệ và đào tạo chuyên gia',
    ],
    required: false,
    kind: 'text',
  },
  {
    id: '019b76da-a800-7f55-be39-2fc87df3538c',
    code: 'resource',
    name: { vi: 'Nguồn lực', en: 'Resource' },
    definition: {
      vi: 'Tiền, người hay tri thức được bỏ ra cho việc này.',
      en: 'Money, people or know-how that is put into it.',
    },
    examples: [
      'kinh nghiệm, chuyên gia và nguồn lực',
      'vốn ODA viện trợ không hoàn lại',
      'đồng tài trợ và đồng sở hữu kết quả',
    ],
    required: false,
    kind: 'text',
  },
  {
    id: '019b76da-a800-7522-8ab6-76d71629e280',
    code: 'venue',
    name: { vi: 'Bối cảnh', en: 'Venue' },
    definition: {
      vi: 'Nơi, cuộc họp hay khuôn khổ pháp lý mà việc này diễn ra trong đó.',
      en: 'The place, the meeting or the legal framework in which it is to take place.',
    },
    examples: ['trong khuôn khổ Tuần lễ số quốc tế Việt Nam', 'tại khu vực Châu Á', 'trong các diễn đàn quốc tế'],
    required: false,
    kind: 'text',
  },
]

/** The places of a commitment frame, in the order in which a reader meets the questions: who, to whom, what, when. */
export const slots: readonly Slot[] = rows.map((row, order) => ({ ...row, order }))
