import { z } from 'zod'
export declare const ANNOTATION_CONF = 'annotation.conf'
export declare const VISUAL_CONF = 'visual.conf'
/** Beside the pairs; brat passes over files of other names. */
export declare const SIDECAR = 'chugiai.json'
export declare const SIDECAR_FORMAT = 'chugiai-brat'
export declare const SIDECAR_VERSION = 1
/** What our own export says beyond what brat holds. An import does without it when it is not there. */
export declare const Sidecar: z.ZodObject<
  {
    format: z.ZodLiteral<'chugiai-brat'>
    version: z.ZodLiteral<1>
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
    articles: z.ZodRecord<
      z.ZodString,
      z.ZodObject<
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
          fileName: z.ZodString
          addedAt: z.ZodISODateTime
          id: z.ZodUUID
        },
        z.core.$strip
      >
    >
  },
  z.core.$strip
>
export type Sidecar = z.infer<typeof Sidecar>
