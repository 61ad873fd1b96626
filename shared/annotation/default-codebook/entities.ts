import {
  mentionForm,
  quantityAmount,
  quantityKind,
  quantityUnit,
  stateUse,
  timePrecision,
  timeValue,
} from './attributes.ts'
import { labelsOf } from './label-row.ts'
import { palette } from './palette.ts'

/** Who and what an article names. A mark takes the longest proper name, without address and closing punctuation. */
export const entityLabels = labelsOf('entity', [
  {
    id: '019b76da-a800-73fb-894a-98695c90a0cd',
    code: 'PERSON',
    name: { vi: 'Người', en: 'Person' },
    definition: {
      vi:
        'Tên riêng của một người cụ thể. Chỉ đánh dấu phần tên: chức vụ thuộc nhãn ROLE, lời xưng hô (ông, bà, ' +
        'Ngài) để ngoài.',
      en:
        'The proper name of one human being. Mark the name alone: the office belongs to ROLE, and a form of ' +
        'address (ông, bà, Ngài) stays out.',
    },
    examples: ['Nguyễn Mạnh Hùng', 'Amandeep Singh Gill', 'Kyung Hoon Bae'],
    counterExamples: ['Bộ trưởng', 'Người đứng đầu Bộ Khoa học và Công nghệ Việt Nam'],
    color: palette.yellow,
    shortcut: 'p',
    attributes: [mentionForm],
  },
  {
    id: '019b76da-a800-7221-b5e6-fcc8994eaacd',
    code: 'ROLE',
    name: { vi: 'Chức vụ', en: 'Role' },
    definition: {
      vi:
        'Chức danh hay cương vị cho biết ai đó hành động với tư cách gì, đứng cạnh tên người hoặc thay cho tên. ' +
        'Có thể chứa tên cơ quan.',
      en:
        'The office or title in which somebody acts, next to a name or in its place. The name of a public body ' +
        'may lie inside it.',
    },
    examples: [
      'Bộ trưởng Khoa học và Công nghệ',
      'Phó Tổng thư ký và Đặc phái viên của Tổng thư ký LHQ về Công nghệ',
      'Thứ trưởng Bộ KH&CN',
    ],
    counterExamples: ['các đại biểu'],
    color: palette.periwinkle,
    shortcut: 'r',
  },
  {
    id: '019b76da-a800-717f-8970-cbaa57c1e033',
    code: 'GPE',
    name: { vi: 'Quốc gia', en: 'State' },
    definition: {
      vi:
        'Một nhà nước với tư cách một bên: tự hành động, hoặc là đối tác được nói tới. Thuộc tính cho biết đó là ' +
        'chủ thể hay chỉ là nơi chốn.',
      en:
        'A state as a party: it acts, or others deal with it. The attribute tells whether the mention is an actor ' +
        'or merely a place.',
    },
    examples: ['Singapore', 'Hoa Kỳ', 'Hàn Quốc'],
    counterExamples: ['Đông Nam Á'],
    color: palette.blue,
    shortcut: 'g',
    attributes: [stateUse, mentionForm],
  },
  {
    id: '019b76da-a800-7e5a-81e2-3e35e90b3299',
    code: 'IGO',
    name: { vi: 'Tổ chức liên chính phủ', en: 'Intergovernmental organisation' },
    definition: {
      vi: 'Khối hay tổ chức do nhiều nhà nước lập ra và lên tiếng như một bên.',
      en: 'A bloc or organisation that states have founded and that speaks with one voice.',
    },
    examples: ['LHQ', 'ASEAN', 'Liên minh châu Âu'],
    counterExamples: ['các nước ASEAN'],
    color: palette.sky,
    shortcut: 'i',
    attributes: [mentionForm],
  },
  {
    id: '019b76da-a800-792a-acb9-321675f46da6',
    code: 'GOV_ORG',
    name: { vi: 'Cơ quan nhà nước', en: 'Public body' },
    definition: {
      vi: 'Chính phủ, bộ, ủy ban hỗn hợp hoặc cơ quan công quyền khác, mang tên riêng của mình.',
      en: 'A government, a ministry, a joint committee or any other organ of public power, under its own name.',
    },
    examples: [
      'Bộ Khoa học, Công nghệ thông tin và truyền thông Hàn Quốc',
      'Chính phủ Hàn Quốc',
      'Ủy ban hỗn hợp hợp tác KH&CN Việt Nam - Hàn Quốc',
    ],
    counterExamples: ['chính phủ điện tử'],
    color: palette.jade,
    shortcut: 'v',
    attributes: [mentionForm],
  },
  {
    id: '019b76da-a800-7b70-89e3-e80cf0ffa457',
    code: 'ORG',
    name: { vi: 'Tổ chức khác', en: 'Other organisation' },
    definition: {
      vi:
        'Tổ chức không thuộc bộ máy nhà nước và không phải khối liên chính phủ: viện, trường, doanh nghiệp, hiệp ' +
        'hội, cơ quan báo chí.',
      en:
        'An organisation that is neither part of the state nor a bloc of states: institute, university, company, ' +
        'association, news outlet.',
    },
    examples: ['VTC News', 'The Hanshin Diesel Works', 'Viện VKIST'],
    counterExamples: ['doanh nghiệp hai nước'],
    color: palette.teal,
    shortcut: 'o',
    attributes: [mentionForm],
  },
  {
    id: '019b76da-a800-74cd-8dc9-a28e48be7208',
    code: 'EVENT',
    name: { vi: 'Sự kiện', en: 'Event' },
    definition: {
      vi: 'Cuộc họp, diễn đàn, chuyến thăm, tuần lễ hay kỳ họp có tên, có số thứ tự hoặc gắn với một thời điểm.',
      en: 'A meeting, forum, visit, week or session that has a name, a number or a fixed time.',
    },
    examples: [
      'Hội nghị Bộ trưởng Số ASEAN (ADGMIN) lần thứ 6',
      'Diễn đàn Hợp tác Số Việt Nam - EU 2025',
      'Tuần lễ số quốc tế Việt Nam',
    ],
    counterExamples: ['buổi làm việc'],
    color: palette.coral,
    shortcut: 'e',
  },
  {
    id: '019b76da-a800-71c3-ac04-681367ffa26b',
    code: 'INSTRUMENT',
    name: { vi: 'Văn kiện', en: 'Instrument' },
    definition: {
      vi: 'Văn bản có thể được ban hành, thông qua hay ký kết: luật, điều ước, bản ghi nhớ, chiến lược, kế hoạch.',
      en: 'A text that somebody can enact, adopt or sign: law, treaty, memorandum, strategy, plan.',
    },
    examples: [
      'Luật Công nghệ cao sửa đổi',
      'Công ước Hà Nội về Chống Tội phạm Mạng',
      'Bản ghi nhớ về hợp tác phát triển và trao đổi hệ sinh thái khởi nghiệp ĐMST',
    ],
    counterExamples: ['khung pháp lý'],
    color: palette.wine,
    shortcut: 'n',
  },
  {
    id: '019b76da-a800-7ec2-8d0d-59b4dc4f264f',
    code: 'PROGRAMME',
    name: { vi: 'Chương trình, dự án', en: 'Programme' },
    definition: {
      vi: 'Chương trình, dự án hay quỹ có tên, có thể được cấp vốn và được thực hiện.',
      en: 'A named programme, project or fund: something that receives money and gets carried out.',
    },
    examples: ['VSIP 2.0', 'Horizon Europe', 'Dự án VKIST giai đoạn 2'],
    counterExamples: ['các dự án cụ thể'],
    color: palette.ochre,
    shortcut: 'm',
  },
  {
    id: '019b76da-a800-7ec7-9754-fd201e12c0de',
    code: 'TECH',
    name: { vi: 'Công nghệ', en: 'Technology' },
    definition: {
      vi: 'Công nghệ, nhóm sản phẩm hoặc ngành kỹ thuật là đối tượng của hợp tác.',
      en: 'A technology, a family of products or a field of engineering that the parties want to work on.',
    },
    examples: ['bán dẫn', 'điện toán đám mây', 'công nghệ lượng tử'],
    counterExamples: ['chuyển đổi số'],
    color: palette.green,
    shortcut: 't',
  },
  {
    id: '019b76da-a800-7f68-b543-c1040991a50f',
    code: 'LOC',
    name: { vi: 'Địa điểm', en: 'Place' },
    definition: {
      vi: 'Nơi chốn thuần túy: thành phố, vùng, tuyến đường biển. Khi nhà nước là một bên thì dùng GPE.',
      en: 'Somewhere and nothing more: a city, a region, a sea route. A state that is a party gets GPE.',
    },
    examples: ['Đông Nam Á', 'Hà Nội', 'TP. Hồ Chí Minh'],
    counterExamples: ['Việt Nam cam kết'],
    color: palette.brown,
    shortcut: 'l',
  },
  {
    id: '019b76da-a800-79ef-94ef-41407d88d69d',
    code: 'TIME',
    name: { vi: 'Thời gian', en: 'Time' },
    definition: {
      vi: 'Ngày, khoảng thời gian hay thời điểm. Ghi thêm giá trị chuẩn hóa và độ chính xác.',
      en: 'A date, a stretch of time or a moment. Record its normalised value and how precise it is.',
    },
    examples: ['9/1/2026', 'giai đoạn 2026 - 2030', 'tháng 10/2026'],
    counterExamples: ['Thứ tư, về phát triển bao trùm số', 'giai đoạn 2'],
    color: palette.mauve,
    shortcut: 'd',
    attributes: [timeValue, timePrecision],
  },
  {
    id: '019b76da-a800-7725-9bf4-d4af899fc5d2',
    code: 'QUANTITY',
    name: { vi: 'Số lượng', en: 'Quantity' },
    definition: {
      vi: 'Con số kèm đơn vị: tiền, tỷ lệ, số đếm. Có thể bỏ qua nếu dự án không cần.',
      en: 'A number with its unit: money, share, count. Leave it unused where a project has no need of it.',
    },
    examples: ['450 triệu USD', '200%', '8 định hướng'],
    counterExamples: ['VSIP 2.0'],
    color: palette.violet,
    shortcut: 'q',
    attributes: [quantityAmount, quantityUnit, quantityKind],
  },
])
