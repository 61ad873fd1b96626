import { canonicalJson } from '../base/json.ts'
import type { ExportFacts } from './facts.ts'

/** `export-report.json`: what went out and what was lost, for programs. Nothing of the moment or the machine. */
export const writeReport = ({ exporter, dataset, options, tally, losses, files }: ExportFacts): string =>
  `${JSON.stringify(
    JSON.parse(
      canonicalJson({
        format: exporter.id,
        offsetUnit: exporter.offsetUnit,
        project: { id: dataset.project.id, name: dataset.project.name },
        options,
        articles: tally.articles,
        annotations: tally.byLayer,
        setAside: tally.aside,
        losses,
        files,
      }),
    ),
    null,
    2,
  )}\n`
