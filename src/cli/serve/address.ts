import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { UiLanguage } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import { serveTexts } from './words.ts';

/** Only this machine can ask: no other address is ever listened to. */
export const loopback = '127.0.0.1';
export const usualPort = 4747;

/** What `--port` says; undefined: nothing. @throws UsageError for what is no port. */
export async function portAsked(value: string | undefined, language: UiLanguage): Promise<number | undefined> {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  const { usage } = await serveTexts(language);
  throw new UsageError(() => usage.port({ value }));
}

/**
 * Listens to the port asked for, else to the usual one, else to any that is free. Returns the port.
 * @throws UsageError when the port asked for cannot be had
 */
export async function listen(server: Server, asked: number | undefined, language: UiLanguage): Promise<number> {
  for (const port of asked === undefined ? [usualPort, 0] : [asked]) {
    if (await tried(server, port)) return (server.address() as AddressInfo).port;
  }
  const { usage } = await serveTexts(language);
  throw new UsageError(() => usage.portTaken({ port: asked ?? usualPort }));
}

/** Whether the port could be had: one that is taken, or not for this user, could not. */
function tried(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen({ port, host: loopback, exclusive: true });
  });
}
