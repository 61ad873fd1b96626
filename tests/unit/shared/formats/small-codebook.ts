import type { AttributeDef, Codebook, Label, Slot, Status } from '../../../../shared/annotation/codebook.ts'

/** Ids in the order of `number`, the same at every run. */
export const fixedId = (number: number): string => `019b76da-a800-7000-8000-${number.toString(16).padStart(12, '0')}`

const attribute = (code: string, kind: AttributeDef['kind'], values: readonly string[] = []): AttributeDef => ({
  code,
  name: { vi: `thuộc tính ${code}`, en: `attribute ${code}` },
  kind,
  values: values.map(value => ({ code: value, name: { vi: value, en: value } })),
  required: false,
})

const label = (number: number, layer: Label['layer'], code: string, vi: string, more: Partial<Label> = {}): Label => ({
  id: fixedId(number),
  layer,
  code,
  parentId: null,
  order: number,
  name: { vi, en: code.toLowerCase() },
  definition: { vi: `Định nghĩa của ${vi}.`, en: `What ${code} means.` },
  examples: [],
  counterExamples: [],
  color: '#8fb8de',
  shortcut: null,
  attributes: [],
  strength: null,
  ...more,
})

const slot = (number: number, code: string, kind: Slot['kind']): Slot => ({
  id: fixedId(number),
  code,
  order: number,
  name: { vi: `ô ${code}`, en: code },
  definition: { vi: `Ô ${code}.`, en: `The ${code}.` },
  examples: [],
  required: false,
  kind,
})

const status = (number: number, code: string, linkOnly: boolean): Status => ({
  id: fixedId(number),
  code,
  order: number,
  name: { vi: `trạng thái ${code}`, en: code },
  definition: { vi: `${code}.`, en: `${code}.` },
  examples: [],
  linkOnly,
})

export const labelIds = {
  person: fixedId(1),
  gpe: fixedId(2),
  pledge: fixedId(3),
  agree: fixedId(4),
  theme: fixedId(5),
  child: fixedId(6),
}

/** A codebook with one of everything: attributes of all kinds, a theme below a theme, codes with dots and digits. */
export const smallCodebook: Codebook = {
  labels: [
    label(1, 'entity', 'PERSON', 'Người'),
    label(2, 'entity', 'GPE', 'Quốc gia | địa phương', {
      attributes: [
        attribute('use', 'enumerated', ['actor', 'place']),
        attribute('is.old', 'boolean'),
        attribute('wiki', 'text'),
        attribute('size', 'number'),
      ],
    }),
    label(3, 'commitment', 'PLEDGE', 'Cam kết', { strength: 5 }),
    label(4, 'commitment', 'AGREE', 'Thỏa thuận', { strength: 5, attributes: [attribute('public', 'boolean')] }),
    label(5, 'theme', '1', 'Môi trường'),
    label(6, 'theme', '1.1', 'Rừng', { parentId: fixedId(5) }),
  ],
  slots: [
    slot(20, 'trigger', 'text'),
    slot(21, 'actor', 'party'),
    slot(22, 'action', 'text'),
    slot(23, 'deadline', 'date'),
    slot(24, 'party2', 'party'),
  ],
  statuses: [status(30, 'fulfilled', true), status(31, 'announced', false), status(32, 'completed', false)],
}
