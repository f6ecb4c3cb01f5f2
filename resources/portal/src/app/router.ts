// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { nextTick } from 'vue';
import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router';

import { i18n } from '../i18n';
import AppsPage from '../pages/AppsPage.vue';
import SignInPage from '../pages/SignInPage.vue';
import { hindrance, me } from '../state/session';
import { keepError } from '../state/errors';
import { toast } from '../state/toast';
import { reloadOnce } from './reload';

declare module 'vue-router' {
    interface RouteMeta {
        /** Key of the page's title. */
        title: string;
        /** Anybody may see it. */
        open?: boolean;
        /** The tab it belongs to. */
        tab?: 'apps' | 'messages' | 'requests' | 'me';
        /** Shows the bar of tabs. */
        root?: boolean;
    }
}

const routes: RouteRecordRaw[] = [
    { path: '/', name: 'apps', component: AppsPage, meta: { title: 'apps.title', tab: 'apps', root: true } },
    { path: '/favourites', name: 'favourites', component: () => import('../pages/FavouritesPage.vue'), meta: { title: 'favourites.edit', tab: 'apps' } },
    { path: '/open/:id', name: 'open', component: () => import('../pages/OpenPage.vue'), meta: { title: 'apps.title', tab: 'apps' } },
    { path: '/messages', name: 'messages', component: () => import('../pages/MessagesPage.vue'), meta: { title: 'messages.title', tab: 'messages', root: true } },
    { path: '/messages/:id', name: 'message', component: () => import('../pages/MessagePage.vue'), meta: { title: 'messages.one', tab: 'messages' } },
    { path: '/requests', name: 'requests', component: () => import('../pages/RequestsPage.vue'), meta: { title: 'requests.title', tab: 'requests', root: true } },
    { path: '/requests/new', name: 'request', component: () => import('../pages/RequestPage.vue'), meta: { title: 'requests.new', tab: 'requests' } },
    { path: '/me', name: 'me', component: () => import('../pages/MePage.vue'), meta: { title: 'me.title', tab: 'me', root: true } },
    { path: '/devices', name: 'devices', component: () => import('../pages/DevicesPage.vue'), meta: { title: 'devices.title', tab: 'me' } },
    { path: '/settings', name: 'settings', component: () => import('../pages/SettingsPage.vue'), meta: { title: 'settings.title', tab: 'me' } },
    { path: '/about', name: 'about', component: () => import('../pages/AboutPage.vue'), meta: { title: 'about.title', tab: 'me' } },
    { path: '/report/:app?', name: 'report', component: () => import('../pages/ReportPage.vue'), meta: { title: 'report.title', tab: 'me' } },
    { path: '/sign-in', name: 'signIn', component: SignInPage, meta: { title: 'signIn.title', open: true } },
    { path: '/hindered', name: 'hindered', component: () => import('../pages/HinderedPage.vue'), meta: { title: 'hindered.title', open: true } },
    { path: '/:rest(.*)*', redirect: '/' },
];

export const router = createRouter({
    history: createWebHashHistory('/'),
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach((to) => {
    if (hindrance.value && to.name !== 'hindered' && to.name !== 'signIn') return { name: 'hindered' };
    if (to.meta.open || me.value) return true;
    return { name: 'signIn', query: to.path === '/' ? {} : { return: to.path } };
});

let first = true;

router.afterEach((to, from) => {
    document.title = `${i18n.global.t(to.meta.title)} · Wardport`;
    if (first || to.path === from.path) {
        first = false;
        return;
    }
    // A page change is none to a screen reader until something of the page has the focus.
    void nextTick(() => window.setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }), 60));
});

router.onError((error, to) => {
    keepError(`${to.path}: ${String(error)}`);
    if (!reloadOnce(to.fullPath)) toast(i18n.global.t('error.unavailable'));
});
