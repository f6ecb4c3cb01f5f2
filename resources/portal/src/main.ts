// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { createApp } from 'vue';

// Vant's styles without those of its icon font, which our policy for content does not allow and nobody needs.
import 'vant/es/style/base.css';
import 'vant/es/loading/index.css';
import 'vant/es/button/index.css';
import 'vant/es/cell/index.css';
import 'vant/es/field/index.css';
import 'vant/es/overlay/index.css';
import 'vant/es/popup/index.css';

import './styles/tokens.css';
import './styles/base.css';
import App from './app/App.vue';
import { endLaunch, onFrame } from './launch/launch';
import { router } from './app/router';
import { forgetIcons, registerWorker } from './app/update';
import { i18n, startLanguage } from './i18n';
import { startApps } from './state/apps';
import { keepError, watchErrors, forgetErrors } from './state/errors';
import { startMessages } from './state/messages';
import { startOutbox } from './state/outbox';
import { onPersonChange } from './state/session';
import { applySettings } from './state/settings';

function start(): void {
    watchErrors();
    applySettings();
    onFrame((id) => void router.push({ name: 'open', params: { id } }));
    onPersonChange((_person, before) => {
        if (!before) return;
        forgetIcons();
        forgetErrors();
    });
    // What was said about an app belongs to the page it was opened from.
    router.afterEach((to, from) => {
        if (to.path !== from.path && to.name !== 'open') endLaunch();
    });
    startApps();
    startMessages();
    startOutbox();

    const app = createApp(App);
    app.config.errorHandler = (error, _instance, where) => keepError(`${where}: ${String(error)}`);
    startLanguage();
    app.use(i18n).use(router);
    void router.isReady().then(() => {
        app.mount('#app');
        void registerWorker();
    });
}

// In a frame the portal does nothing, and so nothing can be clicked there: an app's sign-on has ended here, which the portal
// around it sees.
if (window.top === window.self) start();
