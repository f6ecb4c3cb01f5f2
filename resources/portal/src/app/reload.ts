// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
const mark = 'wardport.reloaded';

/** A part of the portal cannot be had any more, because the server has a newer version: loads it anew, but only once. */
export function reloadOnce(path?: string): boolean {
    const last = Number(sessionStorage.getItem(mark)) || 0;
    if (Date.now() - last < 30_000) return false;
    sessionStorage.setItem(mark, String(Date.now()));
    if (path) window.location.hash = path;
    window.location.reload();
    return true;
}
