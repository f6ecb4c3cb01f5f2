// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { LaunchCall } from '../api/model';
import { local } from '../state/local';
import { me } from '../state/session';
import { withoutParameters } from './uri';

const key = () => `calls@${me.value?.personId ?? ''}`;
type Calls = Record<string, LaunchCall>;

/** Keeps where an app's call leads, so that it can be tried without the server. */
export function rememberCall(app: string, call: LaunchCall): void {
    const calls = local.read<Calls>(key(), {});
    calls[app] = { ...call, url: call.url && withoutParameters(call.url), uri: call.uri && withoutParameters(call.uri) };
    local.write(key(), calls);
}

export const knownCall = (app: string): LaunchCall | undefined => local.read<Calls>(key(), {})[app];

/** Apps that stayed blank in a frame on this phone are opened outside from then on; those that did well are not asked about. */
const framesKey = 'frames';
type Frames = Record<string, 'well' | 'blank'>;
export const frameOf = (app: string): 'well' | 'blank' | undefined => local.read<Frames>(framesKey, {})[app];
export function rememberFrame(app: string, how: 'well' | 'blank'): void {
    local.write(framesKey, { ...local.read<Frames>(framesKey, {}), [app]: how });
}
