// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';

import { safeNext, safeReturn } from '@portal/app/next';

const origin = 'https://portal.example:7444';

it.each(['/oidc/authorize?client_id=a&redirect_uri=https%3A%2F%2Fb.example%2F', '/cas/login?service=https%3A%2F%2Fc.example'])('goes to %s', (next) => {
    expect(safeNext(next, origin)).toBe(next);
});

it.each(['https://evil.example/oidc/', '//evil.example/oidc/', '/\\evil.example/oidc/', '/oidc/../evil', '/oidc/%2e%2e/evil', '/oidc/..%2fevil', '/oidc\\..\\x',
    '/other', '/oidcx/', 'oidc/authorize', 'javascript:alert(1)', '/oidc/\n/x', '/oidc/authorize x', '', undefined, ['/oidc/a'], null])('does not go to %j', (next) => {
    expect(safeNext(next, origin)).toBeUndefined();
});

it.each([['/messages/12', '/messages/12'], ['//evil.example', '/'], ['https://evil.example', '/'], ['/sign-in', '/'], ['/open/4?x=1', '/'], [undefined, '/']])(
    'returns from %j to %s', (path, expected) => expect(safeReturn(path)).toBe(expected));
