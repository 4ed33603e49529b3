import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ServeTexts } from '../../messages/serve/shape.ts';
import { Listeners } from './listeners.ts';
import type { Page } from './pages.ts';

/** What the server shows. Nothing can be changed through it. */
export interface Shop {
  /** Where one begins to read. */
  start(): string;
  /** The page at an address, of now. */
  page(address: string): Promise<Page>;
  /** Something failed inside the program; the reader is told no more than that. */
  failed(error: unknown): void;
}

export interface PageServer {
  readonly server: Server;
  readonly listeners: Listeners;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Sent with everything: no other site may read, frame or guess at what is shown here. */
const guarded: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const nothing = "default-src 'none'; frame-ancestors 'none'";

/** Answers with pages from memory: no address is ever taken for the name of a file. */
export function pageServer(shop: Shop, { refused }: ServeTexts): PageServer {
  const listeners = new Listeners();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      shop.failed(error);
      if (!response.headersSent) response.writeHead(500, guarded);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request)) return plain(response, 421, refused.host);
    if (request.method !== 'GET') return plain(response, 405, refused.method, { Allow: 'GET' });
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/events') return follow(url, response);
    const start = shop.start();
    if (url.pathname === '/' && start !== '/') {
      response.writeHead(302, { ...guarded, Location: start }).end();
      return;
    }
    const { status, html, policy } = await shop.page(url.pathname);
    response
      .writeHead(status, {
        ...guarded,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      })
      .end(html);
  }

  async function follow(url: URL, response: ServerResponse): Promise<void> {
    const address = url.searchParams.get('page') ?? '/';
    const { version } = await shop.page(address);
    response.writeHead(200, { ...guarded, 'Content-Type': 'text/event-stream', 'Content-Security-Policy': nothing });
    listeners.add(response, address, version);
  }

  return {
    server,
    listeners,
    close: () =>
      new Promise((resolve) => {
        listeners.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, {
      ...guarded,
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': nothing,
      Connection: 'close',
    })
    .end(`${text}\n`);
}

/** Another site whose name is turned to this machine (DNS rebinding) still asks for its own name. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}
