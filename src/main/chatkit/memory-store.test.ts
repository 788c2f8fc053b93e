import { MemoryStore } from './memory-store.ts'
import { describeStoreContract } from './store-contract.testing.ts'

describeStoreContract('MemoryStore', () => new MemoryStore())
