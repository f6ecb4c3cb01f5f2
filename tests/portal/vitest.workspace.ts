// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';

import { defineWorkspace } from 'vitest/config';

const portal = fileURLToPath(new URL('../../resources/portal/src', import.meta.url));
const alias = { '@portal': portal };
const inBrowser = (name: string, include: string) => ({
    resolve: { alias },
    test: {
        name,
        include: [include],
        environment: 'node' as const,
        globalSetup: ['support/hospital.ts'],
        maxConcurrency: 2,
        testTimeout: 90_000,
        hookTimeout: 90_000,
    },
});

// Each browser project has a server of its own, so that they may run beside each other; within one, the hospital is changed as
// the tests go, file by file.
export default defineWorkspace([
    { resolve: { alias }, test: { name: 'unit', include: ['unit/*.test.ts'], environment: 'node' }, define: { __VERSION__: '"0.0.0"' } },
    inBrowser('use', 'browser/use/*.test.ts'),
    inBrowser('change', 'browser/change/*.test.ts'),
    inBrowser('bench', 'bench/*.test.ts'),
]);
