// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * The way between a phone and the server, which can be cut: unlike a browser that only pretends, it also holds the service
 * worker back, and leaves the phone in the belief that it has a network.
 */
export class Line {
    private readonly sockets = new Set<Socket>();

    private constructor(readonly url: string, private readonly server: Server) {}

    private isCut = false;

    static async to(target: string): Promise<Line> {
        const { hostname, port } = new URL(target);
        const server = createServer();
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const line = new Line(`https://${hostname}:${(server.address() as AddressInfo).port}`, server);
        server.on('connection', (near) => line.join(near, connect(Number(port), hostname)));
        return line;
    }

    private join(near: Socket, far: Socket): void {
        for (const socket of [near, far]) {
            this.sockets.add(socket);
            socket.on('close', () => this.sockets.delete(socket));
            socket.on('error', () => undefined);
        }
        if (this.isCut) return void [near, far].forEach((socket) => socket.destroy());
        near.pipe(far).pipe(near);
        near.on('close', () => far.destroy());
        far.on('close', () => near.destroy());
    }

    cut(): void {
        this.isCut = true;
        for (const socket of this.sockets) socket.destroy();
    }

    mend(): void {
        this.isCut = false;
    }

    close(): void {
        this.cut();
        this.server.close();
    }
}
