// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** How long to wait before asking again: at once when it went well, else ever longer. */
export function pauseAfter(failures: number, usual: number, longest = 30_000): number {
    return failures === 0 ? usual : Math.min(longest, usual * 2 ** Math.min(failures, 10));
}

/** Repeats work while the page is seen. `work` tells whether it went well. */
export class Poll {
    private timer = 0;
    private failures = 0;
    private running = false;
    private busy: Promise<void> | null = null;

    constructor(private readonly usual: number, private readonly work: () => Promise<boolean>) {
        document.addEventListener('visibilitychange', this.onChange);
        window.addEventListener('online', this.onChange);
    }

    start(): void {
        this.running = true;
        void this.now();
    }

    stop(): void {
        this.running = false;
        window.clearTimeout(this.timer);
    }

    /** At once, or with the one that is under way. */
    now(): Promise<void> {
        window.clearTimeout(this.timer);
        this.busy ??= this.work()
            .then((well) => (this.failures = well ? 0 : this.failures + 1), () => (this.failures += 1))
            .then(() => {
                this.busy = null;
                this.plan();
            });
        return this.busy;
    }

    private plan(): void {
        window.clearTimeout(this.timer);
        if (this.running && document.visibilityState === 'visible')
            this.timer = window.setTimeout(() => void this.now(), pauseAfter(this.failures, this.usual));
    }

    private readonly onChange = () => {
        if (!this.running) return;
        if (document.visibilityState === 'visible') void this.now();
        else window.clearTimeout(this.timer);
    };
}
