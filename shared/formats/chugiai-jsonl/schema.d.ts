import { z } from 'zod'
export declare const FORMAT = 'chugiai-jsonl'
export declare const VERSION = 1
/** Line 1: what the dataset is, and everything that its marks refer to. */
export declare const HeaderLine: z.ZodObject<
  {
    format: z.ZodLiteral<'chugiai-jsonl'>
    version: z.ZodLiteral<1>
    offsetUnit: z.ZodLiteral<'utf16'>
    project: z.ZodObject<
      {
        id: z.ZodUUID
        name: z.ZodString
      },
      z.core.$strip
    >
    options: z.ZodObject<
      {
        includeUncertain: z.ZodBoolean
      },
      z.core.$strip
    >
    codebook: z.ZodObject<
      {
        labels: z.ZodArray<
          z.ZodObject<
            {
              layer: z.ZodEnum<{
                commitment: 'commitment'
                entity: 'entity'
                theme: 'theme'
              }>
              code: z.ZodString
              parentId: z.ZodNullable<z.ZodUUID>
              order: z.ZodNumber
              name: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              definition: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              examples: z.ZodArray<z.ZodString>
              counterExamples: z.ZodArray<z.ZodString>
              color: z.ZodString
              shortcut: z.ZodNullable<z.ZodString>
              attributes: z.ZodArray<
                z.ZodObject<
                  {
                    code: z.ZodString
                    name: z.ZodObject<
                      {
                        vi: z.ZodString
                        en: z.ZodString
                      },
                      z.core.$strip
                    >
                    kind: z.ZodEnum<{
                      boolean: 'boolean'
                      date: 'date'
                      enumerated: 'enumerated'
                      number: 'number'
                      text: 'text'
                    }>
                    values: z.ZodDefault<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            code: z.ZodString
                            name: z.ZodObject<
                              {
                                vi: z.ZodString
                                en: z.ZodString
                              },
                              z.core.$strip
                            >
                          },
                          z.core.$strip
                        >
                      >
                    >
                    required: z.ZodDefault<z.ZodBoolean>
                  },
                  z.core.$strip
                >
              >
              strength: z.ZodNullable<z.ZodNumber>
              id: z.ZodUUID
            },
            z.core.$strip
          >
        >
        slots: z.ZodArray<
          z.ZodObject<
            {
              code: z.ZodString
              order: z.ZodNumber
              name: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              definition: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              examples: z.ZodArray<z.ZodString>
              required: z.ZodBoolean
              kind: z.ZodEnum<{
                date: 'date'
                party: 'party'
                text: 'text'
              }>
              id: z.ZodUUID
            },
            z.core.$strip
          >
        >
        statuses: z.ZodArray<
          z.ZodObject<
            {
              code: z.ZodString
              order: z.ZodNumber
              name: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              definition: z.ZodObject<
                {
                  vi: z.ZodString
                  en: z.ZodString
                },
                z.core.$strip
              >
              examples: z.ZodArray<z.ZodString>
              linkOnly: z.ZodBoolean
              id: z.ZodUUID
            },
            z.core.$strip
          >
        >
      },
      z.core.$strip
    >
    annotators: z.ZodArray<
      z.ZodObject<
        {
          name: z.ZodString
          color: z.ZodString
          id: z.ZodUUID
        },
        z.core.$strip
      >
    >
  },
  z.core.$strip
>
export type HeaderLine = z.infer<typeof HeaderLine>
declare const MarkFiller: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'segment'>
        start: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
        end: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
        quote: z.ZodString
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'annotation'>
        annotationId: z.ZodUUID
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'text'>
        text: z.ZodString
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'none'>
      },
      z.core.$strip
    >,
  ],
  'type'
>
export type MarkFiller = z.infer<typeof MarkFiller>
/** An annotation with the code of its label and the words of each place beside it. */
export declare const MarkLine: z.ZodObject<
  {
    id: z.ZodUUID
    layer: z.ZodEnum<{
      commitment: 'commitment'
      entity: 'entity'
      theme: 'theme'
    }>
    labelId: z.ZodUUID
    status: z.ZodEnum<{
      confirmed: 'confirmed'
      uncertain: 'uncertain'
    }>
    note: z.ZodString
    attributes: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>
    annotatorId: z.ZodUUID
    createdAt: z.ZodISODateTime
    label: z.ZodString
    segments: z.ZodArray<
      z.ZodObject<
        {
          start: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
          end: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
          supports: z.ZodOptional<z.ZodArray<z.ZodString>>
          quote: z.ZodString
        },
        z.core.$strip
      >
    >
    frame: z.ZodOptional<
      z.ZodObject<
        {
          status: z.ZodString
          strength: z.ZodNullable<z.ZodNumber>
          testable: z.ZodNullable<z.ZodBoolean>
          parentId: z.ZodNullable<z.ZodUUID>
          deadline: z.ZodNullable<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  at: 'at'
                  by: 'by'
                  in: 'in'
                  none: 'none'
                  period: 'period'
                  vague: 'vague'
                }>
                interval: z.ZodNullable<z.ZodString>
                tentative: z.ZodBoolean
              },
              z.core.$strip
            >
          >
          slots: z.ZodRecord<
            z.ZodString,
            z.ZodArray<
              z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      type: z.ZodLiteral<'segment'>
                      start: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                      end: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                      quote: z.ZodString
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      type: z.ZodLiteral<'annotation'>
                      annotationId: z.ZodUUID
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      type: z.ZodLiteral<'text'>
                      text: z.ZodString
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      type: z.ZodLiteral<'none'>
                    },
                    z.core.$strip
                  >,
                ],
                'type'
              >
            >
          >
        },
        z.core.$strip
      >
    >
  },
  z.core.$strip
>
export type MarkLine = z.infer<typeof MarkLine>
/** Every further line: one article with its text and its marks. */
export declare const ArticleLine: z.ZodObject<
  {
    article: z.ZodObject<
      {
        title: z.ZodString
        date: z.ZodNullable<z.ZodString>
        titleCertainty: z.ZodEnum<{
          entered: 'entered'
          found: 'found'
          guessed: 'guessed'
        }>
        dateCertainty: z.ZodEnum<{
          entered: 'entered'
          found: 'found'
          guessed: 'guessed'
          unknown: 'unknown'
        }>
        source: z.ZodString
        author: z.ZodString
        note: z.ZodString
        textHash: z.ZodString
        addedAt: z.ZodISODateTime
        id: z.ZodUUID
        fileName: z.ZodString
      },
      z.core.$strip
    >
    text: z.ZodString
    annotations: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodUUID
          layer: z.ZodEnum<{
            commitment: 'commitment'
            entity: 'entity'
            theme: 'theme'
          }>
          labelId: z.ZodUUID
          status: z.ZodEnum<{
            confirmed: 'confirmed'
            uncertain: 'uncertain'
          }>
          note: z.ZodString
          attributes: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>
          annotatorId: z.ZodUUID
          createdAt: z.ZodISODateTime
          label: z.ZodString
          segments: z.ZodArray<
            z.ZodObject<
              {
                start: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                end: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                supports: z.ZodOptional<z.ZodArray<z.ZodString>>
                quote: z.ZodString
              },
              z.core.$strip
            >
          >
          frame: z.ZodOptional<
            z.ZodObject<
              {
                status: z.ZodString
                strength: z.ZodNullable<z.ZodNumber>
                testable: z.ZodNullable<z.ZodBoolean>
                parentId: z.ZodNullable<z.ZodUUID>
                deadline: z.ZodNullable<
                  z.ZodObject<
                    {
                      kind: z.ZodEnum<{
                        at: 'at'
                        by: 'by'
                        in: 'in'
                        none: 'none'
                        period: 'period'
                        vague: 'vague'
                      }>
                      interval: z.ZodNullable<z.ZodString>
                      tentative: z.ZodBoolean
                    },
                    z.core.$strip
                  >
                >
                slots: z.ZodRecord<
                  z.ZodString,
                  z.ZodArray<
                    z.ZodDiscriminatedUnion<
                      [
                        z.ZodObject<
                          {
                            type: z.ZodLiteral<'segment'>
                            start: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                            end: z.core.$ZodBranded<z.ZodNumber, 'TextOffset', 'out'>
                            quote: z.ZodString
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            type: z.ZodLiteral<'annotation'>
                            annotationId: z.ZodUUID
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            type: z.ZodLiteral<'text'>
                            text: z.ZodString
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            type: z.ZodLiteral<'none'>
                          },
                          z.core.$strip
                        >,
                      ],
                      'type'
                    >
                  >
                >
              },
              z.core.$strip
            >
          >
        },
        z.core.$strip
      >
    >
  },
  z.core.$strip
>
export type ArticleLine = z.infer<typeof ArticleLine>
/** The published description of a line, JSON Schema draft 2020-12. */
export declare const lineSchema: () => unknown
export {}
