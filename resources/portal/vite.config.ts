// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

import { compressed } from './build/compressed';
import { developmentServer } from './build/development';
import { serviceWorker } from './build/serviceWorker';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

export default defineConfig({
    plugins: [
        // What lies in public/ keeps its name.
        vue({ template: { transformAssetUrls: false } }),
        vueI18n({ include: here('src/i18n/*.json'), runtimeOnly: true, fullInstall: false, strictMessage: true }),
        serviceWorker(here('src/sw/sw.ts')),
        compressed(),
        developmentServer(),
    ],
    define: { __VERSION__: JSON.stringify(version), __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    server: { fs: { allow: [here('.'), here('../icons')] } },
    build: {
        target: ['es2020', 'chrome87', 'safari14'],
        assetsInlineLimit: 0,
        // Small as it is, one file costs less than a request for each page.
        cssCodeSplit: false,
        reportCompressedSize: false,
        emptyOutDir: true,
    },
});
