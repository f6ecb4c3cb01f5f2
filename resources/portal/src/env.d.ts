// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/// <reference types="vite/client" />
declare const __VERSION__: string;
declare const __SHELL__: string[];
declare const __SHELL_NAME__: string;
