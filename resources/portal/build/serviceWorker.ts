// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** Every file below a folder, as paths with "/" that begin at the folder. */
export function filesBelow(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .flatMap((entry) => {
            const path = join(folder, entry.name);
            return entry.isDirectory() ? filesBelow(path).map((file) => join(entry.name, file)) : [relative(folder, path)];
        })
        .map((file) => file.split(sep).join('/'))
        .sort();
}

/** Makes sw.js after everything else: it holds the list of what the portal consists of, and a name for that state. */
export function serviceWorker(source: string): Plugin {
    let out = '';
    let define: Record<string, string> = {};
    return {
        name: 'wardport-service-worker',
        apply: 'build',
        configResolved(config) {
            out = config.build.outDir;
            define = { __VERSION__: String(config.define?.__VERSION__) };
        },
        closeBundle: {
            sequential: true,
            order: 'pre',
            async handler() {
                const files = filesBelow(out).filter((file) => !/^sw\.js|\.(br|gz|map)$/.test(file));
                const hash = createHash('sha256');
                for (const file of files) hash.update(file).update(readFileSync(join(out, file)));
                const shell = files.map((file) => (file === 'index.html' ? '/' : `/${file}`));
                await build({
                    entryPoints: [source],
                    outfile: join(out, 'sw.js'),
                    bundle: true,
                    minify: true,
                    format: 'iife',
                    target: ['es2020'],
                    legalComments: 'none',
                    define: {
                        ...define,
                        __SHELL__: JSON.stringify(shell),
                        __SHELL_NAME__: JSON.stringify(hash.digest('hex').slice(0, 16)),
                    },
                });
            },
        },
    };
}
