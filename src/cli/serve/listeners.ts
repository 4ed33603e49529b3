import type { ServerResponse } from 'node:http';

/** How often a silent connection is told that it lives, in milliseconds. */
const beat = 20_000;

/** Pages that are open in a browser, and wait to hear that they have changed (Server-Sent Events). */
export class Listeners {
  readonly #open = new Map<ServerResponse, { readonly address: string; sent: string }>();
  readonly #pulse = setInterval(() => {
    for (const response of this.#open.keys()) response.write(':\n\n');
  }, beat).unref();

  /** Takes over the response; `version` is told at once, so that a page that is behind catches up. */
  add(response: ServerResponse, address: string, version: string): void {
    response.on('close', () => this.#open.delete(response));
    this.#open.set(response, { address, sent: version });
    response.write(`retry: 1000\ndata: ${version}\n\n`);
  }

  /** The addresses that someone waits at. */
  addresses(): Set<string> {
    return new Set([...this.#open.values()].map(({ address }) => address));
  }

  /** Tells all at an address which version its page has now. */
  tell(address: string, version: string): void {
    for (const [response, listener] of this.#open) {
      if (listener.address !== address || listener.sent === version) continue;
      listener.sent = version;
      response.write(`data: ${version}\n\n`);
    }
  }

  close(): void {
    clearInterval(this.#pulse);
    for (const response of this.#open.keys()) response.end();
    this.#open.clear();
  }
}
