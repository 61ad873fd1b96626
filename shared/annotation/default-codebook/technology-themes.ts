import { palette } from './palette.ts'
import type { ThemeRow } from './theme-row.ts'

/** Themes 1 to 4: what the cooperation is made of. */
export const technologyThemes: readonly ThemeRow[] = [
  {
    id: '019b76da-a800-79b6-bfdd-270ef9792e76',
    code: '1',
    name: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
    definition: {
      vi: 'Đưa công nghệ số vào cách nhà nước, nền kinh tế và xã hội vận hành.',
      en: 'Digital technology enters the way state, economy and society work.',
    },
    examples: ['chuyển đổi số toàn diện', 'kinh tế số', 'phát triển bao trùm số'],
    color: palette.blue,
    shortcut: 'd',
    children: [
      {
        id: '019b76da-a800-7415-bd6f-df0847375877',
        code: '1.1',
        name: { vi: 'Chính phủ số, khu vực công', en: 'Digital government' },
        definition: {
          vi: 'Cơ quan nhà nước làm việc, phục vụ và ra quyết định dựa trên dữ liệu hay trí tuệ nhân tạo.',
          en: 'Public bodies work, serve and decide with data or artificial intelligence.',
        },
        examples: [
          'chuyển từ chính phủ điện tử sang chính phủ số',
          'sử dụng AI trong khu vực công',
          'năng lực quản trị của các chính phủ',
        ],
        counterExamples: ['hệ sinh thái số tin cậy'],
      },
      {
        id: '019b76da-a800-7f72-8e2e-655cf578b9ba',
        code: '1.2',
        name: { vi: 'Kinh tế số, thương mại số', en: 'Digital economy and trade' },
        definition: {
          vi: 'Thị trường, dịch vụ và buôn bán số, cả qua biên giới.',
          en: 'Markets, services and trade in digital form, across borders too.',
        },
        examples: [
          'kinh tế số và thương mại số trong ASEAN',
          'vận hành một thị trường số thông suốt',
          'logistics xuyên biên giới',
        ],
        counterExamples: ['thị trường Hồi giáo toàn cầu'],
      },
      {
        id: '019b76da-a800-7047-a11c-f1a04fc51df1',
        code: '1.3',
        name: { vi: 'Xã hội số bao trùm, kỹ năng số', en: 'Inclusion and digital skills' },
        definition: {
          vi: 'Mọi người được tiếp cận, có kỹ năng và được trao quyền trong môi trường số.',
          en: 'People gain access, skills and a say in the digital world.',
        },
        examples: ['nâng cao kỹ năng số', 'xây dựng xã hội số trao quyền cho người dân', 'phục vụ người dân'],
        counterExamples: ['nguồn nhân lực số chất lượng cao'],
      },
    ],
  },
  {
    id: '019b76da-a800-7a56-8ed2-1515b1b891a8',
    code: '2',
    name: { vi: 'Trí tuệ nhân tạo', en: 'Artificial intelligence' },
    definition: {
      vi: 'Trí tuệ nhân tạo là nội dung chính, không chỉ được nhắc trong một danh sách.',
      en: 'Artificial intelligence is what the passage is about, not one word in a list.',
    },
    examples: ['các lĩnh vực về trí tuệ nhân tạo', 'hợp tác trong lĩnh vực AI', 'nghiên cứu AI'],
    color: palette.wine,
    shortcut: 'a',
    children: [
      {
        id: '019b76da-a800-7911-982a-bb41b70ecf83',
        code: '2.1',
        name: { vi: 'Quản trị và đạo đức AI', en: 'AI governance and ethics' },
        definition: {
          vi: 'Quy tắc, mức rủi ro và trách nhiệm khi làm ra và dùng trí tuệ nhân tạo.',
          en: 'Rules, grades of risk and responsibility in making and using artificial intelligence.',
        },
        examples: [
          'các nguyên tắc quản trị trí tuệ nhân tạo',
          'quản trị công nghệ AI có trách nhiệm',
          'bảy nguyên tắc và bốn cấp độ rủi ro',
        ],
        counterExamples: ['sử dụng AI trong khu vực công'],
      },
      {
        id: '019b76da-a800-79a4-b6d3-c9e47d6c2e02',
        code: '2.2',
        name: { vi: 'Ứng dụng AI', en: 'AI in use' },
        definition: {
          vi: 'Thí điểm hoặc dùng trí tuệ nhân tạo trong một ngành cụ thể.',
          en: 'Trials and uses of artificial intelligence in a given sector.',
        },
        examples: [
          'AI trong chẩn đoán y tế, giáo dục thông minh, giao thông đô thị',
          'thí điểm ứng dụng AI có trách nhiệm',
          'phát triển ứng dụng công nghệ AI quốc gia',
        ],
        counterExamples: ['chuẩn mực AI đạo đức'],
      },
      {
        id: '019b76da-a800-7e54-b711-1b29e692b7b6',
        code: '2.3',
        name: { vi: 'Doanh nghiệp và khởi nghiệp AI', en: 'AI firms' },
        definition: {
          vi: 'Kết nối, nuôi dưỡng hoặc đưa doanh nghiệp trí tuệ nhân tạo ra thị trường khác.',
          en: 'Firms in artificial intelligence are brought together, raised or helped into another market.',
        },
        examples: [
          'kết nối doanh nghiệp và startup AI',
          'kênh kết nối các công ty AI giữa hai nước',
          'dự án hợp tác phát triển AI giữa doanh nghiệp Việt Nam và đối tác Hàn Quốc',
        ],
        counterExamples: ['hệ sinh thái khởi nghiệp ĐMST'],
      },
    ],
  },
  {
    id: '019b76da-a800-76a4-afff-99e5f5bf898f',
    code: '3',
    name: { vi: 'Hạ tầng và dữ liệu', en: 'Infrastructure and data' },
    definition: {
      vi: 'Mạng lưới, nơi chứa và dòng chảy của dữ liệu, cùng việc giữ chúng an toàn.',
      en: 'Networks, stores and flows of data, and keeping them safe.',
    },
    examples: [
      'hạ tầng số, kết nối thông minh',
      'dữ liệu và trí tuệ nhân tạo trở thành nền tảng cốt lõi',
      'an toàn - an ninh mạng',
    ],
    color: palette.teal,
    shortcut: 'i',
    children: [
      {
        id: '019b76da-a800-7e5c-a789-2cfd420030fe',
        code: '3.1',
        name: { vi: 'Hạ tầng số, kết nối', en: 'Digital infrastructure' },
        definition: { vi: 'Cáp, mạng, trung tâm dữ liệu, đám mây.', en: 'Cables, networks, data centres, clouds.' },
        examples: [
          'hạ tầng cáp quang biển',
          'chuyển từ hạ tầng viễn thông sang hạ tầng số',
          'mạng thế hệ tiếp theo và trung tâm dữ liệu',
        ],
        counterExamples: ['trung tâm dữ liệu xanh'],
      },
      {
        id: '019b76da-a800-7152-ba38-3f78a1937de7',
        code: '3.2',
        name: { vi: 'Quản trị dữ liệu', en: 'Data governance' },
        definition: {
          vi: 'Ai được dùng, mở và chuyển dữ liệu nào, theo luật nào.',
          en: 'Who may use, open or move which data, and under what law.',
        },
        examples: [
          'luồng dữ liệu xuyên biên giới',
          'trao đổi dữ liệu xuyên biên giới một cách an toàn',
          'các luật về dữ liệu và trí tuệ nhân tạo',
        ],
        counterExamples: ['khoa học dữ liệu'],
      },
      {
        id: '019b76da-a800-7314-9f78-94fbdfca5d66',
        code: '3.3',
        name: { vi: 'An ninh mạng, niềm tin số', en: 'Cyber security and trust' },
        definition: {
          vi: 'Chống tội phạm và lừa đảo trên mạng, giữ quyền riêng tư và lòng tin.',
          en: 'Against crime and fraud online; for privacy and trust.',
        },
        examples: [
          'chống lừa đảo trực tuyến',
          'Chống Tội phạm Mạng',
          'niềm tin giữa hai bên trong lĩnh vực an ninh mạng',
        ],
        counterExamples: ['quan hệ đối tác tin cậy'],
      },
    ],
  },
  {
    id: '019b76da-a800-7e8d-a119-127c2b7a933c',
    code: '4',
    name: { vi: 'Khoa học, công nghệ và đổi mới sáng tạo', en: 'Science, technology and innovation' },
    definition: {
      vi: 'Làm ra tri thức và công nghệ mới, cùng con người và tổ chức làm việc đó.',
      en: 'New knowledge and technology, and the people and places that make them.',
    },
    examples: [
      'năng lực công nghệ, dữ liệu và đổi mới sáng tạo',
      'những sáng kiến công nghệ tiên phong',
      'sản phẩm công nghệ tiên tiến',
    ],
    color: palette.coral,
    shortcut: 's',
    children: [
      {
        id: '019b76da-a800-7b5b-a6fb-c64008c612e9',
        code: '4.1',
        name: { vi: 'Bán dẫn và công nghệ chiến lược', en: 'Strategic technologies' },
        definition: {
          vi: 'Công nghệ mà một nước coi là then chốt: bán dẫn, lượng tử, vật liệu mới, mạng thế hệ sau.',
          en: 'Technologies that a country counts as vital: semiconductors, quantum, new materials, the next networks.',
        },
        examples: [
          'Về bán dẫn',
          '11 công nghệ chiến lược quốc gia',
          'công nghệ lượng tử, vật liệu mới và năng lượng sạch',
        ],
        counterExamples: ['công nghệ số vì cộng đồng'],
      },
      {
        id: '019b76da-a800-7a39-b06e-465ed168b58b',
        code: '4.2',
        name: { vi: 'Nghiên cứu phát triển, viện trường', en: 'Research and institutes' },
        definition: {
          vi: 'Nghiên cứu chung, viện và trường, chương trình tài trợ nghiên cứu.',
          en: 'Joint research, institutes and universities, programmes that pay for research.',
        },
        examples: ['Trung tâm R&D chung tại Việt Nam', 'VKIST giai đoạn 2', 'liên kết với Horizon Europe'],
        counterExamples: ['Trung tâm Đào tạo AI'],
      },
      {
        id: '019b76da-a800-7741-8cfe-4d125097dcf2',
        code: '4.3',
        name: { vi: 'Chuyển giao và tự chủ công nghệ', en: 'Technology transfer and autonomy' },
        definition: {
          vi: 'Nhận công nghệ để tự làm được, thay vì chỉ mua và lắp ráp.',
          en: 'Taking over technology so as to make it oneself rather than buy and assemble.',
        },
        examples: [
          'chuyển giao công nghệ và chuyên môn',
          'ý chí tự chủ công nghệ',
          'Hợp tác nâng cao năng lực công nghệ',
        ],
        counterExamples: ['nơi tiếp nhận công nghệ'],
      },
      {
        id: '019b76da-a800-7047-8890-7d1b0eac46cb',
        code: '4.4',
        name: { vi: 'Khởi nghiệp, hệ sinh thái', en: 'Start-ups and ecosystem' },
        definition: {
          vi: 'Doanh nghiệp khởi nghiệp, doanh nghiệp tách ra từ viện trường và môi trường nuôi chúng.',
          en: 'Start-ups, spin-offs and the surroundings in which they grow.',
        },
        examples: [
          'hệ sinh thái đổi mới sáng tạo năng động',
          'hệ sinh thái khởi nghiệp ĐMST',
          'doanh nghiệp khởi nghiệp',
        ],
        counterExamples: ['kết nối doanh nghiệp và startup AI'],
      },
      {
        id: '019b76da-a800-7296-858c-a70ded1361f1',
        code: '4.5',
        name: { vi: 'Nguồn nhân lực', en: 'Human resources' },
        definition: {
          vi: 'Đào tạo, người tài, chuyên gia cho khoa học và công nghệ.',
          en: 'Training, talent and experts for science and technology.',
        },
        examples: [
          'phát triển nguồn nhân lực',
          'nguồn nhân lực số chất lượng cao',
          'hợp tác đào tạo và phát triển nhân lực AI chất lượng cao',
        ],
        counterExamples: ['nâng cao kỹ năng số'],
      },
    ],
  },
]
