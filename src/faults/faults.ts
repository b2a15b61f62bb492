import type { Middleware } from '../core/middleware.ts'
import { spelledByKind } from '../core/spelled-by-kind.ts'
import { afterDone } from './after-done.ts'
import { badChunk } from './bad-chunk.ts'
import { bom } from './bom.ts'
import { close } from './close.ts'
import { comments } from './comments.ts'
import { cutEvent } from './cut-event.ts'
import { cycle } from './cycle.ts'
import { doubleDone } from './double-done.ts'
import { duplicateEvent } from './duplicate-event.ts'
import { errorEvent } from './error-event.ts'
import { expiredToken } from './expired-token.ts'
import { garbage } from './garbage.ts'
import { htmlPage } from './html-page.ts'
import { hugeEvent } from './huge-event.ts'
import { lineEnds } from './line-ends.ts'
import { malformedJson } from './malformed-json.ts'
import { missingChoices } from './missing-choices.ts'
import { missingDone } from './missing-done.ts'
import { reorder } from './reorder.ts'
import { reset } from './reset.ts'
import { shortBody } from './short-body.ts'
import { slowClose } from './slow-close.ts'
import { splitUtf8 } from './split-utf8.ts'
import { stall } from './stall.ts'
import { status } from './status.ts'
import { withoutGithubRequestId } from './without-github-request-id.ts'
import { wrongContentType } from './wrong-content-type.ts'

/** Middleware that breaks answers on purpose; docs/faults.md tells what a client sees of each. */
export const faults = spelledByKind(
  'faults',
  {
    status,
    expiredToken,
    htmlPage,
    wrongContentType,
    withoutGithubRequestId,
    reset,
    close,
    stall,
    garbage,
    badChunk,
    shortBody,
    slowClose,
    missingDone,
    doubleDone,
    afterDone,
    malformedJson,
    errorEvent,
    cutEvent,
    splitUtf8,
    duplicateEvent,
    reorder,
    comments,
    lineEnds,
    bom,
    hugeEvent,
    missingChoices,
    cycle,
  },
  {
    status: (status, options) => ({ status, ...options }),
    lineEnds: (style, selection) => ({ style, ...selection }),
    cycle: (...parts: readonly (Middleware | undefined)[]) => ({ steps: parts.map((part) => part ?? null) }),
  },
)
