import { labelsOf } from './label-row.ts'
import { palette } from './palette.ts'

/** What kind of undertaking a commitment is, from the most binding to the mere report. */
export const modalityLabels = labelsOf('commitment', [
  {
    id: '019b76da-a800-7835-8536-7d24e845e6b8',
    code: 'PLEDGE',
    name: { vi: 'Cam kết', en: 'Pledge' },
    definition: {
      vi:
        'Bên nói tự ràng buộc mình vào một việc sẽ làm: cam kết, hứa, quyết tâm, hoặc “sẽ” khi chủ ngữ là chính ' +
        'mình.',
      en:
        'The speaker’s side ties itself to something it will do: cam kết, hứa, quyết tâm, or sẽ with itself as ' +
        'the subject.',
    },
    examples: [
      'Việt Nam cam kết phát triển công nghệ',
      'cam kết Net Zero vào năm 2050',
      'Việt Nam cam kết xây dựng khung thử nghiệm pháp lý',
    ],
    counterExamples: ['những cam kết mạnh mẽ của Việt Nam'],
    color: palette.blue,
    shortcut: 'p',
    strength: 5,
  },
  {
    id: '019b76da-a800-7fcd-aefc-d8f7d2e3335e',
    code: 'AGREE',
    name: { vi: 'Thỏa thuận', en: 'Agreement' },
    definition: {
      vi:
        'Từ hai bên trở lên cùng nhận một việc làm hay một văn kiện: nhất trí, thống nhất, ký kết. Cùng chung ' +
        'nhận định thì chưa đủ.',
      en:
        'At least two parties take on the same action or text: nhất trí, thống nhất, ký kết. A view that they ' +
        'merely share is not enough.',
    },
    examples: [
      'hai bên nhất trí sẽ xây dựng một khuôn khổ hợp tác chính thức',
      'hai bên nhất trí tăng cường hợp tác về xây dựng cơ sở hạ tầng cốt lõi',
      'đã thống nhất định hình Khuôn khổ Hiệp định Thương mại đối ứng, công bằng và cân bằng',
    ],
    counterExamples: ['hai bên nhất trí đánh giá cao vai trò của chuyển đổi số'],
    color: palette.wine,
    shortcut: 'a',
    strength: 5,
  },
  {
    id: '019b76da-a800-7ced-8b09-e709e9a47f2c',
    code: 'WILLING',
    name: { vi: 'Sẵn sàng', en: 'Readiness' },
    definition: {
      vi: 'Bên nói đưa ra lời chào hoặc cho biết mình sẵn sàng, còn tùy phía kia có đón nhận: sẵn sàng, sẵn lòng.',
      en: 'An offer or a declared readiness that takes effect if the other side responds: sẵn sàng, sẵn lòng.',
    },
    examples: [
      'sẵn sàng phối hợp với Singapore, ASEAN',
      'Việt Nam sẵn sàng cùng các nước ASEAN hiện thực hóa',
      'sẵn sàng phối hợp chặt chẽ với MSIT',
    ],
    counterExamples: ['Singapore được kỳ vọng là đối tác quan trọng'],
    color: palette.jade,
    shortcut: 'w',
    strength: 4,
  },
  {
    id: '019b76da-a800-707b-9592-709910ca6aca',
    code: 'PROPOSE',
    name: { vi: 'Đề xuất', en: 'Proposal' },
    definition: {
      vi:
        'Một việc làm chung, hoặc việc của bên khác, được nêu ra để cùng xem xét; kể cả các mục trong danh sách ' +
        'đề xuất.',
      en:
        'An action, joint or somebody else’s, is put forward for consideration; items of a list of proposals ' +
        'count too.',
    },
    examples: [
      'đề xuất phát triển VSIP 2.0',
      'đề xuất ASEAN cần tập trung triển khai 8 định hướng',
      'đưa ra 5 đề xuất hợp tác trọng tâm',
    ],
    counterExamples: ['đánh giá cao các đề xuất của Việt Nam'],
    color: palette.yellow,
    shortcut: 'o',
    strength: 3,
  },
  {
    id: '019b76da-a800-7cae-a70b-29857099f0ff',
    code: 'REQUEST',
    name: { vi: 'Đề nghị', en: 'Request' },
    definition: {
      vi: 'Một bên được gọi tên và được mời hay yêu cầu làm việc gì đó: đề nghị, kêu gọi, yêu cầu, xem xét hỗ trợ.',
      en: 'A named party is asked to do something: đề nghị, kêu gọi, yêu cầu, xem xét hỗ trợ.',
    },
    examples: [
      'đề nghị Chính phủ Hàn Quốc quan tâm',
      'Bộ trưởng đề nghị hai bên phối hợp tổ chức Kỳ họp lần thứ 10',
      'Xem xét hỗ trợ thành lập Trung tâm Đào tạo AI',
    ],
    counterExamples: ['Chúng ta cần hợp tác'],
    color: palette.coral,
    shortcut: 'r',
    strength: 3,
  },
  {
    id: '019b76da-a800-710b-a9b4-f7461757f518',
    code: 'SUPPORT',
    name: { vi: 'Ủng hộ', en: 'Support' },
    definition: {
      vi:
        'Tán thành mục tiêu hay sáng kiến của người khác mà không nhận phần việc nào: ủng hộ, hoan nghênh, đánh ' +
        'giá cao đề xuất.',
      en:
        'Approval of a goal or initiative of others, with no task taken on: ủng hộ, hoan nghênh, đánh giá cao đề ' +
        'xuất.',
    },
    examples: [
      'Việt Nam ủng hộ mạnh mẽ mục tiêu xây dựng ASEAN số',
      'đánh giá cao các đề xuất của Việt Nam',
      'ủng hộ việc triển khai Dự án Đổi mới sáng tạo Số Hàn Quốc ASEAN',
    ],
    counterExamples: ['Ông đánh giá cao tầm nhìn'],
    color: palette.sky,
    shortcut: 's',
    strength: 2,
  },
  {
    id: '019b76da-a800-7bf1-a322-52bd12750c19',
    code: 'ADVISE',
    name: { vi: 'Khuyến nghị', en: 'Advice' },
    definition: {
      vi:
        'Nói rằng một bên khác, hoặc tất cả, cần hay nên làm gì, mà không đưa ra lời chào hay lời đề nghị của ' +
        'riêng mình.',
      en:
        'A statement of what others, or everybody, ought to do (cần, nên), without an offer or a request by the ' +
        'speaker.',
    },
    examples: [
      'Việt Nam nên đóng vai trò tích cực hơn',
      'Chúng ta cần hợp tác',
      'ASEAN cần hướng tới xây dựng một không gian số thống nhất',
    ],
    counterExamples: ['đề nghị Chính phủ Hàn Quốc quan tâm'],
    color: palette.ochre,
    shortcut: 'd',
    strength: 2,
  },
  {
    id: '019b76da-a800-7ae2-beaa-955b7ea50477',
    code: 'WISH',
    name: { vi: 'Mong muốn', en: 'Wish' },
    definition: {
      vi:
        'Ước muốn, hy vọng hoặc kỳ vọng, kể cả ở thể bị động. Chữ “sẽ” nằm trong lời mong muốn không biến nó ' +
        'thành cam kết.',
      en: 'A desire, a hope or an expectation, also in the passive. A sẽ inside a wish does not turn it into a pledge.',
    },
    examples: [
      'Việt Nam mong muốn tăng cường hợp tác',
      'Singapore được kỳ vọng là đối tác quan trọng',
      'Việt Nam khao khát liên kết với Horizon Europe',
    ],
    counterExamples: ['Singapore sẵn sàng chia sẻ kinh nghiệm'],
    color: palette.periwinkle,
    shortcut: 'h',
    strength: 1,
  },
  {
    id: '019b76da-a800-7db1-bbc5-646bfb684e43',
    code: 'REPORT',
    name: { vi: 'Tường thuật', en: 'Report' },
    definition: {
      vi:
        'Không có lời hứa hay lời mời mới: bài báo chỉ kể rằng việc đang làm hoặc đã làm xong (đang, đã, vừa). ' +
        'Trạng thái ghi riêng.',
      en:
        'No new undertaking: the article only tells that something is going on or is done (đang, đã, vừa). The ' +
        'status says which.',
    },
    examples: [
      'Việt Nam cũng đang hoàn thiện khung pháp lý',
      'Việt Nam đang nghiên cứu triển khai các cơ chế quản trị AI hiệu quả',
      'Chính phủ ban hành danh sách 11 công nghệ chiến lược quốc gia',
    ],
    counterExamples: ['Việt Nam cam kết phát triển công nghệ'],
    color: palette.grey,
    shortcut: 't',
    strength: null,
  },
])
