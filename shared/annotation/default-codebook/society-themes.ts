import { palette } from './palette.ts'
import type { ThemeRow } from './theme-row.ts'

/** Themes 5 to 8: what the cooperation rests on and aims at. */
export const societyThemes: readonly ThemeRow[] = [
  {
    id: '019b76da-a800-7f6f-a994-c461d2c8b191',
    code: '5',
    name: { vi: 'Thể chế và pháp lý', en: 'Institutions and law' },
    definition: {
      vi: 'Luật lệ và tiêu chuẩn: soạn, thử nghiệm, làm cho hài hòa.',
      en: 'Rules and standards: drafting them, trying them out, bringing them into line.',
    },
    examples: ['khuôn khổ pháp lý và thể chế', 'luật pháp quốc gia', 'chia sẻ mô hình thể chế'],
    color: palette.ochre,
    shortcut: 'l',
    children: [
      {
        id: '019b76da-a800-73b5-80b8-5edded6bc1b2',
        code: '5.1',
        name: { vi: 'Luật và khung pháp lý', en: 'Law making' },
        definition: {
          vi: 'Soạn thảo, sửa đổi hay ban hành văn bản luật.',
          en: 'A legal text is drafted, amended or enacted.',
        },
        examples: ['hoàn thiện khung pháp lý', 'ba đạo luật', 'xây dựng chính sách và khung pháp lý về AI'],
        counterExamples: ['luật pháp quốc gia'],
      },
      {
        id: '019b76da-a800-7df8-90b9-24cdc3a6c7ec',
        code: '5.2',
        name: { vi: 'Thử nghiệm chính sách', en: 'Regulatory sandbox' },
        definition: {
          vi: 'Thử cái mới trong phạm vi có kiểm soát trước khi có luật chung.',
          en: 'Something new is tried within limits before there is a general law.',
        },
        examples: [
          'cơ chế sandbox và thử nghiệm chính sách',
          'khung thử nghiệm pháp lý (sandbox)',
          'thử nghiệm trong môi trường có kiểm soát',
        ],
        counterExamples: ['thí điểm ứng dụng AI có trách nhiệm'],
      },
      {
        id: '019b76da-a800-7ed5-8adc-e045e7cb8c94',
        code: '5.3',
        name: { vi: 'Tiêu chuẩn, hài hòa hóa', en: 'Standards' },
        definition: {
          vi: 'Chuẩn mực chung, chứng nhận và công nhận lẫn nhau.',
          en: 'Shared norms, certificates and mutual recognition.',
        },
        examples: [
          'thúc đẩy chuẩn mực chung',
          'hài hòa hóa tiêu chuẩn quốc tế với EU',
          'xây dựng chuẩn mực thống nhất',
        ],
        counterExamples: ['không gian số thống nhất'],
      },
    ],
  },
  {
    id: '019b76da-a800-781d-85f4-b8844b570233',
    code: '6',
    name: { vi: 'Quan hệ đối ngoại', en: 'External relations' },
    definition: {
      vi: 'Quan hệ giữa các nhà nước và khối, và cách chúng được tổ chức.',
      en: 'Relations among states and blocs, and how they are arranged.',
    },
    examples: ['tăng cường hợp tác với các đối tác', 'mối quan hệ đối tác này', 'các Đối tác Đối thoại'],
    color: palette.jade,
    shortcut: 'x',
    children: [
      {
        id: '019b76da-a800-79a2-8680-6d82fedd9fc8',
        code: '6.1',
        name: { vi: 'Song phương', en: 'Bilateral' },
        definition: {
          vi: 'Quan hệ và hợp tác giữa hai nhà nước.',
          en: 'Relations and cooperation between two states.',
        },
        examples: ['hợp tác song phương', 'hợp tác Việt Nam - Hàn Quốc', 'quan hệ đối tác tin cậy'],
        counterExamples: ['hợp tác số khu vực ASEAN'],
      },
      {
        id: '019b76da-a800-7402-86da-5af781753a07',
        code: '6.2',
        name: { vi: 'ASEAN', en: 'ASEAN' },
        definition: { vi: 'Hợp tác của ASEAN hoặc trong phạm vi ASEAN.', en: 'Cooperation by ASEAN or within it.' },
        examples: ['hợp tác trong khuôn khổ ASEAN', 'hợp tác số khu vực ASEAN', 'Đổi mới sáng tạo Số Hàn Quốc - ASEAN'],
        counterExamples: ['Đông Nam Á'],
      },
      {
        id: '019b76da-a800-783f-abbf-a8c08c58fe2a',
        code: '6.3',
        name: { vi: 'Toàn cầu', en: 'Global governance' },
        definition: {
          vi: 'Liên hợp quốc và luật chơi chung của thế giới.',
          en: 'The United Nations and rules for the whole world.',
        },
        examples: ['quản trị công nghệ toàn cầu', 'tiêu chuẩn công nghệ toàn cầu', 'hợp tác giữa LHQ và Việt Nam'],
        counterExamples: ['chuỗi cung ứng toàn cầu'],
      },
      {
        id: '019b76da-a800-7ab5-861f-ec97087559f7',
        code: '6.4',
        name: { vi: 'Cơ chế, thỏa thuận', en: 'Mechanisms and agreements' },
        definition: {
          vi: 'Ủy ban, bản ghi nhớ và khuôn khổ mà các bên làm việc trong đó.',
          en: 'Committees, memoranda and frameworks within which the parties work.',
        },
        examples: [
          'khuôn khổ hợp tác chính thức',
          'Kế hoạch hành động EU-Việt Nam về KH&CN',
          'Khóa họp Ủy ban hỗn hợp',
        ],
        counterExamples: ['khung pháp lý'],
      },
    ],
  },
  {
    id: '019b76da-a800-78df-99a7-221e4cb1a8d1',
    code: '7',
    name: { vi: 'Phát triển bền vững', en: 'Sustainable development' },
    definition: {
      vi: 'Môi trường và đời sống con người là cái đích.',
      en: 'The environment and human well-being are the goal.',
    },
    examples: ['phát triển bền vững', 'mục tiêu phát triển bền vững', 'bao trùm và bền vững'],
    color: palette.green,
    shortcut: 'g',
    children: [
      {
        id: '019b76da-a800-7e5b-b98a-28dd80a8ddef',
        code: '7.1',
        name: { vi: 'Chuyển đổi xanh, khí hậu', en: 'Green transition' },
        definition: {
          vi: 'Giảm phát thải, năng lượng sạch, dùng lại tài nguyên.',
          en: 'Lower emissions, clean energy, reuse of resources.',
        },
        examples: [
          'Net Zero vào năm 2050',
          'trung tâm dữ liệu xanh, kinh tế tuần hoàn',
          'chuyển đổi xanh (Green Transition)',
        ],
        counterExamples: ['môi trường có kiểm soát'],
      },
      {
        id: '019b76da-a800-7ec5-a7aa-faa217a98bf1',
        code: '7.2',
        name: { vi: 'Mục tiêu xã hội', en: 'Social goals' },
        definition: { vi: 'Sức khỏe, giáo dục và chất lượng sống.', en: 'Health, education and the quality of life.' },
        examples: [
          'giải quyết các vấn đề xã hội, giáo dục, y tế môi trường',
          'nâng cao chất lượng cuộc sống của người dân',
          'lợi ích chung của toàn nhân loại',
        ],
        counterExamples: ['hợp tác đào tạo'],
      },
    ],
  },
  {
    id: '019b76da-a800-7160-a529-2e05753989c2',
    code: '8',
    name: { vi: 'Đầu tư và thương mại', en: 'Investment and trade' },
    definition: {
      vi: 'Dòng vốn, hàng hóa và viện trợ giữa các nước.',
      en: 'Capital, goods and aid that move between countries.',
    },
    examples: ['thu hút đầu tư', 'thương mại', 'kinh tế, thương mại và công nghiệp'],
    color: palette.yellow,
    shortcut: 'v',
    children: [
      {
        id: '019b76da-a800-7f04-957d-566cc2f99162',
        code: '8.1',
        name: { vi: 'Đầu tư, khu công nghiệp', en: 'Investment' },
        definition: {
          vi: 'Vốn và doanh nghiệp vào một nước, nhất là công nghệ cao và khu công nghiệp.',
          en: 'Capital and firms coming into a country, above all high technology and industrial parks.',
        },
        examples: [
          'thu hút đầu tư công nghệ cao',
          'Khu công nghiệp Việt Nam – Singapore (VSIP)',
          'doanh nghiệp EU tham gia',
        ],
        counterExamples: ['khu công nghệ cao'],
      },
      {
        id: '019b76da-a800-75a2-8dae-2f5d7a351fe5',
        code: '8.2',
        name: { vi: 'Tiếp cận thị trường, chuỗi cung ứng', en: 'Market access and supply chains' },
        definition: {
          vi: 'Đường ra thị trường nước ngoài và chỗ đứng trong chuỗi sản xuất.',
          en: 'The way to foreign markets, and a place in the chain of production.',
        },
        examples: ['thị trường Hồi giáo toàn cầu', 'chuỗi cung ứng toàn cầu', 'chuỗi giá trị đổi mới toàn cầu'],
        counterExamples: ['vận hành một thị trường số thông suốt'],
      },
      {
        id: '019b76da-a800-7ff8-8d67-96e745ea6835',
        code: '8.3',
        name: { vi: 'Viện trợ phát triển', en: 'Development aid' },
        definition: { vi: 'Vốn ODA và viện trợ không hoàn lại.', en: 'Official development assistance and grants.' },
        examples: [
          'các dự án ODA công nghệ',
          'vốn ODA viện trợ không hoàn lại',
          'vốn viện trợ không hoàn lại nhằm tiếp tục duy trì động lực',
        ],
        counterExamples: ['đồng tài trợ'],
      },
    ],
  },
]
