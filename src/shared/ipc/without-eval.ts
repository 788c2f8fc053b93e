import { z } from 'zod'

// The page's policy forbids code that is made at run time. Import this before any schema.
z.config({ jitless: true })
