// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

/** Whether the server was reached of late. */
export const online = ref(navigator.onLine);

window.addEventListener('offline', () => (online.value = false));
// 'online' only says that there is a network: the next answer says whether it leads to the server.
