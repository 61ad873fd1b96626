import type { AttributeDef } from '../codebook.ts'

/** Whether a state is a party or merely the place where something happens. */
export const stateUse: AttributeDef = {
  code: 'use',
  name: { vi: 'Cách dùng', en: 'Use' },
  kind: 'enumerated',
  values: [
    { code: 'actor', name: { vi: 'Chủ thể', en: 'Actor' } },
    { code: 'place', name: { vi: 'Nơi chốn', en: 'Place' } },
  ],
  required: true,
}

/** In what form the text refers to it; left empty it is a name. A pronoun or a group is not counted as a name. */
export const mentionForm: AttributeDef = {
  code: 'mention',
  name: { vi: 'Dạng nhắc đến', en: 'Form of mention' },
  kind: 'enumerated',
  values: [
    { code: 'name', name: { vi: 'Tên riêng', en: 'Name' } },
    { code: 'abbreviation', name: { vi: 'Chữ viết tắt', en: 'Abbreviation' } },
    { code: 'pronoun', name: { vi: 'Đại từ, cách gọi thay', en: 'Pronoun or stand-in' } },
    { code: 'group', name: { vi: 'Nhóm (hai bên, hai nước)', en: 'Group (hai bên, hai nước)' } },
  ],
  required: false,
}

/** ISO 8601: a date of any precision (`2026`, `2026-10`, `2026-01-09`) or an interval (`2026/2030`); empty if vague. */
export const timeValue: AttributeDef = {
  code: 'value',
  name: { vi: 'Giá trị chuẩn hóa', en: 'Normalised value' },
  kind: 'text',
  values: [],
  required: false,
}

export const timePrecision: AttributeDef = {
  code: 'precision',
  name: { vi: 'Độ chính xác', en: 'Precision' },
  kind: 'enumerated',
  values: [
    { code: 'day', name: { vi: 'Ngày', en: 'Day' } },
    { code: 'month', name: { vi: 'Tháng', en: 'Month' } },
    { code: 'year', name: { vi: 'Năm', en: 'Year' } },
    { code: 'range', name: { vi: 'Khoảng', en: 'Range' } },
    { code: 'vague', name: { vi: 'Không rõ', en: 'Vague' } },
  ],
  required: true,
}

/** The number alone, in the unit beside it: `450 triệu USD` is 450000000 in USD. */
export const quantityAmount: AttributeDef = {
  code: 'amount',
  name: { vi: 'Giá trị', en: 'Amount' },
  kind: 'number',
  values: [],
  required: false,
}

/** What is counted: a currency code (ISO 4217), `%`, or the thing in the article's own words. */
export const quantityUnit: AttributeDef = {
  code: 'unit',
  name: { vi: 'Đơn vị', en: 'Unit' },
  kind: 'text',
  values: [],
  required: false,
}

export const quantityKind: AttributeDef = {
  code: 'kind',
  name: { vi: 'Loại', en: 'Kind' },
  kind: 'enumerated',
  values: [
    { code: 'money', name: { vi: 'Tiền', en: 'Money' } },
    { code: 'percentage', name: { vi: 'Tỷ lệ', en: 'Percentage' } },
    { code: 'count', name: { vi: 'Số đếm', en: 'Count' } },
  ],
  required: false,
}
