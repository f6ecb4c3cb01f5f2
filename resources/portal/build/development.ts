// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';

import type { Plugin, ProxyOptions } from 'vite';

/**
 * `vite` alone: the API of a running server, WARDPORT_PHONE=https://localhost:7444. Browsers do not take a __Host- cookie
 * over http, so the session's cookie is kept here.
 */
export function developmentServer(): Plugin {
    const target = process.env.WARDPORT_PHONE ?? 'https://localhost:7444';
    let cookie = '';
    const toServer: ProxyOptions = {
        target,
        secure: false,
        configure(proxy) {
            proxy.on('proxyReq', (request) => {
                if (cookie) request.setHeader('Cookie', cookie);
            });
            proxy.on('proxyRes', (answer: IncomingMessage) => {
                for (const line of answer.headers['set-cookie'] ?? []) cookie = line.split(';')[0] ?? '';
            });
        },
    };
    return {
        name: 'wardport-development',
        apply: 'serve',
        config: () => ({ server: { proxy: { '/api': toServer, '/oidc': toServer, '/cas': toServer } } }),
    };
}
