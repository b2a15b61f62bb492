import { spelledByKind } from '../core/spelled-by-kind.ts'
import { emptyChoicesFirst } from './empty-choices-first.ts'
import { maxTokensRefused } from './max-tokens-refused.ts'
import { missingFinishReason } from './missing-finish-reason.ts'
import { roleEveryChunk } from './role-every-chunk.ts'
import { rotatingItemIds } from './rotating-item-ids.ts'
import { splitChoices } from './split-choices.ts'
import { usageBeforeEnd } from './usage-before-end.ts'

/** Middleware for what the real service does and a strict reading of the protocol does not expect. */
export const quirks = spelledByKind('quirks', {
  rotatingItemIds,
  splitChoices,
  missingFinishReason,
  maxTokensRefused,
  emptyChoicesFirst,
  roleEveryChunk,
  usageBeforeEnd,
})
