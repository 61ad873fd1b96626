import { config } from 'zod'

// Zod tries out `new Function` when the first schema is made; the content policy would refuse and report it. This
// module must come before every module that makes a schema.
config({ jitless: true })
