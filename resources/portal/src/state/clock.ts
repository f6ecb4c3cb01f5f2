// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { times } from '../api/http';
import { local } from './local';

/** A phone's clock may be wrong by hours; events would be refused. The server's own time sets it right. */
let offset = local.read('clock', 0);

times.add((server) => {
    const difference = server + 500 - Date.now();
    // The header counts whole seconds, and the answer took its time.
    const next = Math.abs(difference) < 3000 ? 0 : difference;
    if (Math.abs(next - offset) > 1500) local.write('clock', next);
    offset = next;
});

export const now = (): Date => new Date(Date.now() + offset);
/** By how many seconds the phone is behind the server. */
export const clockOffset = (): number => Math.round(offset / 1000);
