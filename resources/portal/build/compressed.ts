// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Plugin } from 'vite';

import { filesBelow } from './serviceWorker';

const text = /\.(html|js|css|svg|json|webmanifest)$/;

/** Lays file.br and file.gz beside every text file, for a server that sends what lies there. */
export function compressed(): Plugin {
    let out = '';
    return {
        name: 'wardport-compressed',
        apply: 'build',
        configResolved(config) {
            out = config.build.outDir;
        },
        closeBundle: {
            sequential: true,
            order: 'post',
            handler() {
                for (const file of filesBelow(out).filter((name) => text.test(name))) {
                    const path = join(out, file);
                    const content = readFileSync(path);
                    writeFileSync(`${path}.br`, brotliCompressSync(content, {
                        params: {
                            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
                            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
                        },
                    }));
                    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
                }
            },
        },
    };
}
