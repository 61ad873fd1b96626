import type { Deadline } from '../annotation/model.ts'
import type { MarkedFrame } from './marked-sample.ts'

const noneStated: Deadline = { kind: 'none', interval: null, tentative: false }

/** Who undertakes, asks or wishes what in the marked article. The three items of the list hang under their head. */
export const openDataCommitments: readonly MarkedFrame[] = [
  {
    key: 'decree',
    label: 'REPORT',
    evidence: [
      {
        quote: 'Ông cho biết Bộ KH&CN đang hoàn thiện dự thảo nghị định về dữ liệu mở để lấy ý kiến các địa phương',
        supports: ['trigger', 'source', 'actor', 'action', 'purpose'],
      },
    ],
    status: 'in_progress',
    testable: true,
    deadline: noneStated,
    slots: {
      trigger: [{ words: 'đang' }],
      source: [{ mark: 'Ông' }],
      actor: [{ mark: 'Bộ KH&CN' }],
      action: [{ words: 'hoàn thiện dự thảo nghị định về dữ liệu mở' }],
      purpose: [{ words: 'để lấy ý kiến các địa phương' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'experts',
    label: 'WILLING',
    evidence: [
      {
        quote: 'Bà khẳng định Phần Lan sẵn sàng cử chuyên gia sang giúp các tỉnh xây dựng cổng dữ liệu dùng chung',
        supports: ['trigger', 'source', 'actor', 'action', 'beneficiary', 'resource'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: noneStated,
    slots: {
      trigger: [{ words: 'sẵn sàng' }],
      source: [{ mark: 'Bà' }],
      actor: [{ mark: 'Phần Lan', occurrence: 4 }],
      beneficiary: [{ words: 'các tỉnh', occurrence: 2 }],
      action: [{ words: 'cử chuyên gia sang giúp các tỉnh xây dựng cổng dữ liệu dùng chung' }],
      resource: [{ words: 'chuyên gia' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'scholarships',
    label: 'PLEDGE',
    note: 'Nêu hai lần trong bài: lời cam kết ở giữa bài, thời hạn ở gần cuối.',
    evidence: [
      {
        quote: 'cam kết dành 20 suất học bổng thạc sĩ về khoa học dữ liệu cho cán bộ trẻ Việt Nam',
        supports: ['trigger', 'action', 'beneficiary', 'resource'],
      },
      {
        quote: 'Bà nhắc lại rằng 20 suất học bổng sẽ được trao trước năm 2028',
        supports: ['source', 'deadline'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: { kind: 'by', interval: '2027-12-31', tentative: false },
    slots: {
      trigger: [{ words: 'cam kết' }],
      source: [{ mark: 'Bà', occurrence: 2 }],
      actor: [{ mark: 'Phần Lan', occurrence: 4 }],
      beneficiary: [{ words: 'cán bộ trẻ Việt Nam' }],
      action: [{ words: 'dành 20 suất học bổng thạc sĩ về khoa học dữ liệu' }],
      deadline: [{ words: 'trước năm 2028' }],
      resource: [{ mark: '20 suất học bổng' }],
    },
  },
  {
    key: 'proposals',
    label: 'PROPOSE',
    evidence: [
      {
        quote: 'Thứ trưởng Trần Quốc Vinh nêu ba đề xuất nhằm đưa hợp tác đi vào chiều sâu',
        supports: ['trigger', 'source', 'purpose'],
      },
    ],
    status: 'announced',
    testable: false,
    deadline: noneStated,
    slots: {
      trigger: [{ words: 'nêu ba đề xuất' }],
      source: [{ mark: 'Trần Quốc Vinh', occurrence: 4 }],
      actor: [{ text: 'Việt Nam' }],
      recipient: [{ text: 'Phần Lan' }],
      action: [{ text: 'ba việc kể ở các đoạn sau' }],
      purpose: [{ words: 'nhằm đưa hợp tác đi vào chiều sâu' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'workingGroup',
    parent: 'proposals',
    label: 'PROPOSE',
    evidence: [
      {
        quote: 'hai bên thành lập Nhóm công tác chung về dữ liệu mở, họp sáu tháng một lần',
        supports: ['actor', 'action'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: noneStated,
    slots: {
      actor: [{ mark: 'hai bên' }],
      action: [{ words: 'thành lập Nhóm công tác chung về dữ liệu mở' }],
      means: [{ words: 'họp sáu tháng một lần' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'teachers',
    parent: 'proposals',
    label: 'PROPOSE',
    evidence: [
      {
        quote:
          'các trường đại học của hai nước cùng xây dựng chương trình bồi dưỡng kỹ năng số cho giáo viên phổ ' +
          'thông, thông qua các khóa học trực tuyến có cấp chứng chỉ',
        supports: ['actor', 'action', 'beneficiary', 'means'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: noneStated,
    slots: {
      actor: [{ words: 'các trường đại học của hai nước' }],
      beneficiary: [{ words: 'giáo viên phổ thông' }],
      action: [{ words: 'xây dựng chương trình bồi dưỡng kỹ năng số' }],
      means: [{ words: 'thông qua các khóa học trực tuyến có cấp chứng chỉ' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'openDataWeek',
    parent: 'proposals',
    label: 'PROPOSE',
    evidence: [
      {
        quote:
          'tổ chức Tuần lễ Dữ liệu mở Việt Nam - Phần Lan, dự kiến vào tháng 9/2026 tại Đà Nẵng, với sự tham ' +
          'gia của doanh nghiệp khởi nghiệp hai nước',
        supports: ['action', 'deadline', 'venue', 'partner'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: { kind: 'in', interval: '2026-09-01/2026-09-30', tentative: true },
    slots: {
      actor: [{ text: 'Việt Nam và Phần Lan' }],
      partner: [{ words: 'doanh nghiệp khởi nghiệp hai nước' }],
      action: [{ words: 'tổ chức Tuần lễ Dữ liệu mở Việt Nam - Phần Lan' }],
      deadline: [{ words: 'dự kiến vào tháng 9/2026' }],
      venue: [{ words: 'tại Đà Nẵng' }],
    },
  },
  {
    key: 'privacy',
    label: 'REQUEST',
    evidence: [
      {
        quote:
          'Thứ trưởng đề nghị Phần Lan sớm chia sẻ kinh nghiệm bảo vệ dữ liệu cá nhân khi mở dữ liệu của khu ' +
          'vực công',
        supports: ['trigger', 'source', 'recipient', 'action', 'deadline'],
      },
    ],
    status: 'announced',
    testable: false,
    deadline: { kind: 'vague', interval: null, tentative: false },
    slots: {
      trigger: [{ words: 'đề nghị' }],
      source: [{ words: 'Thứ trưởng', occurrence: 6 }],
      actor: [{ text: 'Việt Nam' }],
      recipient: [{ mark: 'Phần Lan', occurrence: 6 }],
      action: [{ words: 'chia sẻ kinh nghiệm bảo vệ dữ liệu cá nhân khi mở dữ liệu của khu vực công' }],
      deadline: [{ words: 'sớm' }],
    },
  },
  {
    key: 'balance',
    label: 'WISH',
    evidence: [
      {
        quote: 'Việt Nam mong muốn tìm được điểm cân bằng giữa tính công khai và quyền riêng tư của người dân',
        supports: ['trigger', 'actor', 'action'],
      },
    ],
    status: 'announced',
    testable: false,
    deadline: noneStated,
    slots: {
      trigger: [{ words: 'mong muốn' }],
      actor: [{ mark: 'Việt Nam', occurrence: 6 }],
      action: [{ words: 'tìm được điểm cân bằng giữa tính công khai và quyền riêng tư của người dân' }],
      deadline: [{ none: true }],
    },
  },
  {
    key: 'delegation',
    label: 'PLEDGE',
    uncertain: true,
    note: 'Người nói là Đại sứ, không phải bộ được nhắc tên: có thể chỉ là lời báo trước.',
    evidence: [
      {
        quote:
          'Đại sứ Elina Korhola cho biết Bộ Giao thông và Truyền thông Phần Lan sẽ cử một đoàn chuyên gia sang ' +
          'làm việc trong quý III năm 2026',
        supports: ['trigger', 'source', 'actor', 'action', 'deadline'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: { kind: 'in', interval: '2026-07-01/2026-09-30', tentative: false },
    slots: {
      trigger: [{ words: 'sẽ' }],
      source: [{ mark: 'Elina Korhola', occurrence: 5 }],
      actor: [{ mark: 'Bộ Giao thông và Truyền thông Phần Lan' }],
      action: [{ words: 'cử một đoàn chuyên gia sang làm việc' }],
      deadline: [{ words: 'trong quý III năm 2026' }],
    },
  },
  {
    key: 'memorandum',
    label: 'AGREE',
    evidence: [
      {
        quote: 'hai bên nhất trí ký Bản ghi nhớ về hợp tác dữ liệu mở trong năm 2026, làm nền cho các dự án về sau',
        supports: ['trigger', 'actor', 'action', 'deadline', 'purpose'],
      },
    ],
    status: 'announced',
    testable: true,
    deadline: { kind: 'in', interval: '2026-01-01/2026-12-31', tentative: false },
    slots: {
      trigger: [{ words: 'nhất trí' }],
      actor: [{ mark: 'hai bên', occurrence: 2 }],
      action: [{ words: 'ký Bản ghi nhớ về hợp tác dữ liệu mở' }],
      deadline: [{ words: 'trong năm 2026' }],
      purpose: [{ words: 'làm nền cho các dự án về sau' }],
    },
  },
]
