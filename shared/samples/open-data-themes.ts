import type { MarkedPlace } from './marked-sample.ts'

/** What the marked article is about, each theme on the shortest passage that shows it. */
export const openDataThemes: readonly MarkedPlace[] = [
  { label: '6.1', quote: 'Việt Nam - Phần Lan mở rộng hợp tác' },
  { label: '3.2', quote: 'nghị định về dữ liệu mở' },
  { label: '5.1', quote: 'nghị định về dữ liệu mở' },
  { label: '1.1', quote: 'xây dựng cổng dữ liệu dùng chung' },
  { label: '4.5', quote: '20 suất học bổng thạc sĩ về khoa học dữ liệu' },
  { label: '6.4', quote: 'Nhóm công tác chung về dữ liệu mở' },
  { label: '1.3', quote: 'bồi dưỡng kỹ năng số cho giáo viên phổ thông' },
  { label: '4.4', quote: 'doanh nghiệp khởi nghiệp hai nước' },
  { label: '3.3', quote: 'bảo vệ dữ liệu cá nhân' },
  { label: '6.4', quote: 'Bản ghi nhớ về hợp tác dữ liệu mở' },
]
