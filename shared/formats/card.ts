import { layers, type Label, type Layer } from '../annotation/codebook.ts'
import { formatErrors } from '../i18n/errors/format.ts'
import { allLabels, orderedCodebook } from './codebook-order.ts'
import type { ExportFacts, WrittenFile } from './facts.ts'

const unitNames = {
  utf16: 'UTF-16 code units, as JavaScript, Java and C# count',
  codePoint: 'Unicode code points, as Python counts',
  utf8: 'bytes of UTF-8',
  grapheme: 'grapheme clusters',
  token: 'tokens; character offsets stand in offsets.tsv, in UTF-16 code units',
} as const

const layerNames: Readonly<Record<Layer, string>> = {
  entity: 'Entities',
  commitment: 'Commitments (modalities)',
  theme: 'Themes',
}

/** More files than this are listed in `SHA256SUMS` only. */
const FILES_LISTED = 40

/** `README.md`: the dataset's card, front matter first. Nothing of the moment or the machine goes in. */
export function writeCard(facts: ExportFacts): string {
  const sections = [
    frontMatter(facts),
    introduction(facts),
    sizes(facts),
    ...layers.map(layer => labelSection(facts, layer)),
    statusSection(facts),
    annotatorSection(facts),
    lossSection(facts),
    fileSection(facts.files),
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

const sizeCategories = [
  [1_000, 'n<1K'],
  [10_000, '1K<n<10K'],
  [100_000, '10K<n<100K'],
  [1_000_000, '100K<n<1M'],
] as const

/** YAML; strings are written as JSON strings, which are YAML too. */
function frontMatter({ exporter, dataset, tally }: ExportFacts): string {
  const category = sizeCategories.find(([limit]) => tally.articles < limit)?.[1] ?? 'n>1M'
  return [
    '---',
    `pretty_name: ${JSON.stringify(dataset.project.name)}`,
    'language:',
    '- vi',
    'task_categories:',
    '- token-classification',
    `size_categories: [${JSON.stringify(category)}]`,
    `format: ${JSON.stringify(exporter.id)}`,
    `offset_unit: ${JSON.stringify(exporter.offsetUnit)}`,
    '---',
  ].join('\n')
}

const introduction = ({ exporter, dataset, options }: ExportFacts): string =>
  [
    `# ${inline(dataset.project.name)}`,
    '',
    `Annotated articles, written by Chú Giải as ${exporter.name}.`,
    '',
    `- Offsets count ${unitNames[exporter.offsetUnit]}; ranges are half-open, from 0.`,
    '- Texts are UTF-8 in normal form C with LF line ends.',
    `- Marks that their annotator was uncertain of are ${options.includeUncertain ? 'included' : 'left out'}.`,
    '- The text is never cut: passages that were set aside (captions, date lines, teasers) stay in it, so that offsets hold.',
    `- Marks that lie in such passages are ${exporter.writesRegions || options.includeSetAside ? 'included' : 'left out'}.`,
  ].join('\n')

const sizes = ({ tally }: ExportFacts): string =>
  section(
    'Size',
    ['', 'count'],
    [
      ['articles', tally.articles],
      ['UTF-16 code units of text', tally.length],
      ['passages set aside', tally.aside.count],
      ['UTF-16 code units in them', tally.aside.length],
      ...layers.map(layer => [layerNames[layer].toLowerCase(), tally.byLayer[layer]]),
    ],
  )

/** The labels of a layer with their definitions; a theme's place in the tree shows in its code. */
function labelSection({ exporter, dataset, tally }: ExportFacts, layer: Layer): string {
  const labels = allLabels(dataset.codebook).filter(label => label.layer === layer)
  const written = exporter.labelNames?.(dataset.codebook)
  const row = (label: Label): Row => [
    `\`${label.code}\``,
    ...(written ? [`\`${written(label.id)}\``] : []),
    label.name.vi,
    label.name.en,
    label.definition.en || label.definition.vi,
    tally.byLabelId.get(label.id) ?? 0,
  ]
  const head = ['code', ...(written ? ['written as'] : []), 'Vietnamese', 'English', 'definition', 'marks']
  return section(layerNames[layer], head, labels.map(row))
}

function statusSection({ dataset, tally }: ExportFacts): string {
  if (tally.byLayer.commitment === 0) return ''
  const { slots, statuses } = orderedCodebook(dataset.codebook)
  const statusRows = statuses.map((status): Row => [
    `\`${status.code}\``,
    status.name.vi,
    status.name.en,
    status.definition.en || status.definition.vi,
    tally.byFrameStatus.get(status.code) ?? 0,
  ])
  const slotRows = slots.map((slot): Row => [
    `\`${slot.code}\``,
    slot.name.vi,
    slot.name.en,
    slot.definition.en || slot.definition.vi,
  ])
  return [
    section('Statuses of commitments', ['code', 'Vietnamese', 'English', 'definition', 'frames'], statusRows),
    section('Slots of commitments', ['code', 'Vietnamese', 'English', 'definition'], slotRows),
  ].join('\n\n')
}

function annotatorSection({ dataset, tally }: ExportFacts): string {
  const rows = [...dataset.annotators]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name }): Row => [name, tally.byAnnotatorId.get(id) ?? 0])
  return section('Annotators', ['name', 'marks'], rows)
}

/** What the format could not hold, in words of the catalogue. */
function lossSection({ losses }: ExportFacts): string {
  if (losses.length === 0) return '## Losses\n\nNothing was lost or changed on the way into this format.'
  const rows = losses.map(({ code, count }): Row => [
    `\`${code}\``,
    count,
    formatErrors[code].message.en,
    formatErrors[code].remedy.en,
  ])
  const table = section('Losses', ['code', 'count', 'what', 'what to do'], rows)
  return `${table}\n\nExamples of each are in \`export-report.json\`.`
}

function fileSection(files: readonly WrittenFile[]): string {
  if (files.length > FILES_LISTED) return `## Files\n\n${files.length} files; their SHA-256 sums are in \`SHA256SUMS\`.`
  return section(
    'Files',
    ['file', 'bytes', 'SHA-256'],
    files.map(({ path, bytes, sha256 }): Row => [`\`${path}\``, bytes, `\`${sha256}\``]),
  )
}

type Row = readonly (string | number)[]

function section(title: string, head: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const line = (cells: Row): string => `| ${cells.map(cell => inline(String(cell))).join(' | ')} |`
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text inside a line of Markdown: no line ends, no bars that would end a cell, no tags. */
const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[|<\\]/g, '\\$&')
    .trim()
