import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { folderWith, veileder } from '../cli/harness.ts';
import { yamlServer } from './tools.ts';

let program = '';
beforeAll(() => {
  program = yamlServer();
});

/** What VS Code's YAML extension shows of a file in a repository: its complaints, and the hover over a word's first place. */
async function shown(
  repo: string,
  path: string,
  text: string,
  word: string,
  schemas: unknown,
): Promise<{ complaints: string[]; hover: string }> {
  const server = spawn(process.execPath, [program, '--stdio'], { cwd: repo, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const settings: Readonly<Record<string, unknown>> = {
    yaml: { schemas, validate: true, hover: true, schemaStore: { enable: false } },
  };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => settings[section ?? ''] ?? {}),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const told = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => resolve(diagnostics));
  });
  connection.listen();
  const rootUri = pathToFileURL(repo).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'repo' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { hover: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(join(repo, path)).href;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  const complaints = (await told).map((d) => JSON.stringify(d.message));
  const lines = text.split('\n');
  const line = lines.findIndex((l) => l.trimStart().startsWith(word));
  const character = (lines[line] ?? '').indexOf(word) + 1;
  const hover: Hover | null = await connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line, character },
  });
  connection.end();
  connection.dispose();
  server.kill();
  return { complaints, hover: JSON.stringify(hover?.contents ?? '') };
}

describe('VS Code with what “init --repo” writes', () => {
  for (const language of ['nb', 'nn', 'en']) {
    it(`helps with a guide, by the settings and by the guide's own first line (${language})`, async () => {
      const repo = folderWith();
      await veileder(['init', '--repo', '--form', 'yaml', '--language', language], { cwd: repo });
      const path = 'guides/veileder.yaml';
      const text = readFileSync(join(repo, path), 'utf8');
      const schemas = (
        JSON.parse(readFileSync(join(repo, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>
      )['yaml.schemas'];
      const shape = JSON.parse(readFileSync(join(repo, 'schemas/guide.schema.json'), 'utf8')) as {
        properties: { profile: { description: string } };
      };
      const help = shape.properties.profile.description.split(/[.\n]/)[0] ?? '';
      expect(help.length).toBeGreaterThan(5);
      const bySettings = await shown(repo, path, text.replace(/^# yaml-language-server.*\n/, ''), 'profile', schemas);
      expect(bySettings).toEqual({ complaints: [], hover: expect.stringContaining(help) });
      const byLine = await shown(repo, path, text, 'profile', {});
      expect(byLine).toEqual({ complaints: [], hover: expect.stringContaining(help) });
      const wrong = await shown(repo, path, text.replace('veileder: 1', 'veileder: ja'), 'profile', schemas);
      expect(wrong.complaints.length).toBeGreaterThan(0);
      const without = await shown(
        repo,
        'guides/annet.yaml',
        text.replace(/^# yaml-language-server.*\n/, ''),
        'profile',
        schemas,
      );
      expect(without.hover).toBe('""');
    });
  }

  it('helps with scenarios too', async () => {
    const repo = folderWith();
    await veileder(['init', '--repo', '--language', 'nb'], { cwd: repo });
    const path = 'guides/veileder.scenarier.yaml';
    expect((await veileder(['test', '--suggest', 'guides/veileder.md', '-o', path], { cwd: repo })).code).toBe(0);
    const text = readFileSync(join(repo, path), 'utf8');
    const schemas = (JSON.parse(readFileSync(join(repo, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>)[
      'yaml.schemas'
    ];
    const sound = await shown(repo, path, text, 'scenarier', schemas);
    expect(sound).toEqual({ complaints: [], hover: expect.stringContaining('scenario.schema.json') });
    const wrong = await shown(repo, path, text.replace('scenarier:', 'ukjent:'), 'ukjent', schemas);
    expect(wrong.complaints.length).toBeGreaterThan(0);
  });
});
