import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Session } from './session.ts';

/** What the editor may ask for, and the answers. */
export interface Features {
  readonly capabilities: ServerCapabilities;
  listen(connection: Connection, failed: (error: unknown) => void): void;
}

export function featuresOf(_session: Session, _words: LspWords, _client: ClientCapabilities): Features {
  return { capabilities: {}, listen: () => undefined };
}
