import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFormula, parseCsv, toCsvLine } from '../../../../shared/formats/commitments-csv/csv.ts'
import { exportFiles } from './export-files.ts'
import { smallDataset } from './small-dataset.ts'

const table = (guardFormulas = true) => {
  const exported = exportFiles('commitments-csv', smallDataset, { guardFormulas })
  const [head = [], ...rows] = parseCsv(exported.text('commitments.csv'))
  return { exported, rows: rows.map(row => Object.fromEntries(head.map((name, index) => [name, row[index]]))) }
}

describe('the table of commitments', () => {
  it('has one row a frame, with its words, slots and deadline', () => {
    const { rows } = table()
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      modality: 'PLEDGE',
      modality_vi: 'Cam kết',
      strength: '5',
      evidence: 'cam kết, trong năm 2026, trồng rừng […] tưới nước cho cây',
      evidence_supports: 'trigger deadline action;action',
      deadline_kind: 'in',
      deadline_interval: '2026-01-01/2026-12-31',
      deadline_tentative: 'true',
      slot_actor: 'Bộ trưởng Lê Thị Ánh 👩‍👩‍👧',
      slot_action: 'trồng rừng | tưới nước cho cây',
      annotator: 'Mai',
    })
  })

  it('puts what an item takes over from its parent into a column of its own', () => {
    const item = table().rows[1]
    expect(item).toMatchObject({ slot_action: '', inherited_action: 'trồng rừng | tưới nước cho cây' })
    // "None stated" is a statement: it is not overruled by the parent.
    expect(item).toMatchObject({ slot_deadline: '[none]', inherited_deadline: '' })
  })

  it('puts an apostrophe before what a spreadsheet would compute, and says how often; raw when asked to', () => {
    const guarded = table()
    expect(guarded.rows[1]?.['note']).toBe("'=1+1")
    expect(guarded.exported.summary.losses.find(loss => loss.code === 'loss-formula')?.count).toBe(2)
    expect(table(false).rows[1]?.['note']).toBe('=1+1')
  })

  it('begins with a byte order mark and ends every line with CRLF', () => {
    const text = table().exported.text('commitments.csv')
    expect(text.startsWith('\uFEFFarticle_id,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(5)
  })
})

describe('a cell', () => {
  it('comes back as it was, whatever it holds', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '\n', ' x ', "'", '""', 'a,"b"\n'))
      .filter(words => !words.includes('\0'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
        expect(parseCsv(rows.map(toCsvLine).join(''))).toEqual(rows)
      }),
    )
  })

  it.each(['=A1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\uFEFF=1', '\rx'])(
    'is taken for a formula when it begins like %j',
    words => {
      expect(isFormula(words)).toBe(true)
    },
  )

  it.each(['A=1', '1-2', '', '“=1”', 'Huế'])('is no formula when it begins like %j', words => {
    expect(isFormula(words)).toBe(false)
  })

  it('is never a formula when it is a number', () => {
    expect(isFormula(-5)).toBe(false)
  })
})
