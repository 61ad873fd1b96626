/** Interface texts of one room, both languages side by side. The viewer fills plain `{names}`: it has no plurals. */
export const viewerMessages = {
  'viewer.layer.entity': { vi: 'Thực thể', en: 'Entity' },
  'viewer.layer.commitment': { vi: 'Cam kết', en: 'Commitment' },
  'viewer.layer.theme': { vi: 'Chủ đề', en: 'Theme' },
  'viewer.unknownLabel': { vi: 'Nhãn không còn', en: 'Label is gone' },
  'viewer.mark': { vi: '{label}: {quote}', en: '{label}: {quote}' },
  'viewer.markDescription': { vi: '{layer}, {label}', en: '{layer}, {label}' },
  'viewer.markUncertain': { vi: '{layer}, {label}, chưa chắc', en: '{layer}, {label}, uncertain' },
  'viewer.focused': { vi: '{layer}, {label}: {quote}', en: '{layer}, {label}: {quote}' },
  'viewer.focusedUncertain': {
    vi: '{layer}, {label}, chưa chắc: {quote}',
    en: '{layer}, {label}, uncertain: {quote}',
  },
  'viewer.selected': { vi: 'Đã chọn: {quote}', en: 'Selected: {quote}' },
  'viewer.selectedLong': {
    vi: 'Đã chọn {count} ký tự, từ “{start}” đến “{end}”',
    en: 'Selected {count} characters, from “{start}” to “{end}”',
  },
  'viewer.flag': { vi: 'Cam kết {number}, {label}', en: 'Commitment {number}, {label}' },
  'viewer.theme': { vi: 'Chủ đề: {label}', en: 'Theme: {label}' },
} as const
