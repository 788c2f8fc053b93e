import { addingAnyhow } from './adding-anyhow.testing.ts'
import { addingPlainly } from './adding-plainly.testing.ts'
import { addingSeveral } from './adding-several.testing.ts'
import { adding } from './adding.testing.ts'
import { answering } from './answering.testing.ts'
import { answeringAnyhow } from './answering-anyhow.testing.ts'
import { askingAnyhow } from './asking-anyhow.testing.ts'
import { askingFreely } from './asking-freely.testing.ts'
import { askingOn } from './asking-on.testing.ts'
import { asking } from './asking.testing.ts'
import { changing, deleting, editing } from './changing.testing.ts'
import { conversing } from './conversing.testing.ts'
import type { CorpusCase } from './corpus-state.testing.ts'
import { doing } from './doing.testing.ts'
import { everyday } from './everyday.testing.ts'
import { firstSight } from './first-sight.testing.ts'
import { fresh } from './fresh.testing.ts'
import { leavingAlone } from './leaving-alone.testing.ts'
import { movingOn } from './moving-on.testing.ts'
import { movingPlainly } from './moving-plainly.testing.ts'
import { othersAdding } from './others-adding.testing.ts'
import { othersAsking } from './others-asking.testing.ts'
import { othersChanging } from './others-changing.testing.ts'
import { othersLeaving } from './others-leaving.testing.ts'
import { othersLater } from './others-later.testing.ts'
import { placing } from './placing.testing.ts'
import { plainSpeaking } from './plain-speaking.testing.ts'
import { supposing } from './supposing.testing.ts'
import { takingBack } from './taking-back.testing.ts'
import { toldInTurn } from './told-in-turn.testing.ts'
import { told } from './told.testing.ts'
import { typing } from './typing.testing.ts'
import { mixed } from './unseen.testing.ts'

/** Every utterance of the development corpus by category. */
export const corpus: Readonly<Record<string, readonly CorpusCase[]>> = {
  adding,
  'adding several': addingSeveral,
  asking,
  'asking freely': askingFreely,
  'asking anyhow': askingAnyhow,
  answering,
  'answering anyhow': answeringAnyhow,
  changing,
  editing,
  deleting,
  conversing,
  'leaving alone': leavingAlone,
  mixed,
  fresh,
  'adding, in the words of others': othersAdding,
  'asking, in the words of others': othersAsking,
  'changing, in the words of others': othersChanging,
  'leaving alone, in the words of others': othersLeaving,
  'unseen, of all kinds': othersLater,
  'plain speaking': plainSpeaking,
  everyday,
  'doing, as it is told': doing,
  'at first sight': firstSight,
  supposing,
  'adding plainly': addingPlainly,
  'adding anyhow': addingAnyhow,
  placing,
  'taking back': takingBack,
  told,
  'told in turn': toldInTurn,
  typing,
  'moving on': movingOn,
  'moving plainly': movingPlainly,
  'asking on': askingOn,
}
