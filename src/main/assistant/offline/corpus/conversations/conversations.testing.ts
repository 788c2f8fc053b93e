import { coach } from './coach.testing.ts'
import { couple } from './couple.testing.ts'
import { father } from './father.testing.ts'
import { grandmother } from './grandmother.testing.ts'
import { landlord } from './landlord.testing.ts'
import { launchManager } from './launch-manager.testing.ts'
import { movingHouse } from './moving-house.testing.ts'
import { novelist } from './novelist.testing.ts'
import { parentInAHurry } from './parent-in-a-hurry.testing.ts'
import { renovation } from './renovation.testing.ts'
import { researcher } from './researcher.testing.ts'
import { student } from './student.testing.ts'
import { tripToBerlin } from './trip-to-berlin.testing.ts'
import { wedding } from './wedding.testing.ts'
import type { WholeConversation } from './whole-conversation.testing.ts'

/** Conversations of people with voices of their own, each from its first message to its last. */
export const conversations: readonly WholeConversation[] = [
  coach,
  couple,
  father,
  grandmother,
  landlord,
  launchManager,
  movingHouse,
  novelist,
  parentInAHurry,
  renovation,
  researcher,
  student,
  tripToBerlin,
  wedding,
]
