// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ApiError } from '../api/http';
import type { Failure } from '../api/model';

/** What to do when the server did not give the call. */
export type Refusal =
    | { what: 'tryKnown'; failure: Failure } // no answer, or none for now: the app may be reached all the same
    | { what: 'denied' | 'suspended'; notice: string } // the server has written it down itself
    | { what: 'signedOut' } // led on to the sign-in or to what stands in the way
    | { what: 'broken'; failure: Failure };

export function refusalOf(error: unknown): Refusal {
    if (!(error instanceof ApiError)) return { what: 'broken', failure: 'badCall' };
    if (error.unanswered) return { what: 'tryKnown', failure: error.code === 'timeout' ? 'timeout' : 'network' };
    if (error.status >= 500 || error.status === 429) return { what: 'tryKnown', failure: 'serverError' };
    if (error.status === 401) return { what: 'signedOut' };
    if (error.code === 'wrongState') return { what: 'suspended', notice: error.detail };
    if (error.code === 'notGranted' || error.status === 403 || error.status === 404) return { what: 'denied', notice: '' };
    return { what: 'broken', failure: 'badCall' };
}
