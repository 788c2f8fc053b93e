// Set up before the tests of the renderer: a busy machine is not a failure.
import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 60_000 })
