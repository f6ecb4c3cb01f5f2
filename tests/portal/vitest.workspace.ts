// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';

import { defineWorkspace } from 'vitest/config';

const portal = fileURLToPath(new URL('../../resources/portal/src', import.meta.url));
const alias = { '@portal': portal };

export default defineWorkspace([
    { resolve: { alias }, test: { name: 'unit', include: ['unit/*.test.ts'], environment: 'node' }, define: { __VERSION__: '"0.0.0"' } },
    {
        resolve: { alias },
        test: {
            name: 'browser',
            include: ['browser/*.test.ts'],
            environment: 'node',
            globalSetup: ['support/hospital.ts'],
            // One server, one phone after the other: the hospital is changed as the tests go.
            fileParallelism: false,
            maxConcurrency: 2,
            testTimeout: 90_000,
            hookTimeout: 90_000,
        },
    },
]);
