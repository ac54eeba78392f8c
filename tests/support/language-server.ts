import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The language server behind the YAML extension of VS Code, spoken to as the editor does: JSON-RPC over stdio. */

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Result {
  readonly contents?: { readonly value: string };
  readonly items?: readonly Completion[];
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: Result | null;
  readonly error?: { readonly message: string };
}

export interface LanguageServer {
  /** Opens a plan of this name with this text; its diagnostics. */
  open(name: string, text: string): Promise<readonly Diagnostic[]>;
  /** What is shown over the place in an open plan, as Markdown. */
  hover(name: string, position: Position): Promise<string>;
  complete(name: string, position: Position): Promise<readonly Completion[]>;
  /** Ends the server; its exit code. */
  stop(): Promise<number | null>;
}

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const uriOf = (name: string) => pathToFileURL(join(root, 'plans', `${name}.yaml`)).href;

/** Starts the server in this repository, with the settings that .vscode/ gives to the extension. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const home = dirname(require.resolve('yaml-language-server/package.json'));
  const server = spawn(process.execPath, [join(home, 'bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exited = once(server, 'exit');
  const answers = new Map<number, (message: Message) => void>();
  const diagnosed = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let lastId = 0;

  const send = (message: object) => server.stdin.write(framed({ jsonrpc: '2.0', ...message }));
  const request = (method: string, params?: object) =>
    new Promise<Result | null>((resolve, reject) => {
      lastId += 1;
      answers.set(lastId, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result ?? null)));
      send({ id: lastId, method, params });
    });

  function receive(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') diagnosed.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (method === 'workspace/configuration') send({ id, result: (params?.items ?? []).map(settingsOf) });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(message);
  }

  server.stdout.on('data', unframed(receive));
  const folder = { uri: pathToFileURL(root).href, name: 'kehoach' };
  await request('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities,
  });
  send({ method: 'initialized', params: {} });

  return {
    open(name, text) {
      const uri = uriOf(name);
      return new Promise((resolve) => {
        diagnosed.set(uri, resolve);
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        });
      });
    },
    async hover(name, position) {
      const result = await request('textDocument/hover', { textDocument: { uri: uriOf(name) }, position });
      return result?.contents?.value ?? '';
    },
    async complete(name, position) {
      const result = await request('textDocument/completion', { textDocument: { uri: uriOf(name) }, position });
      return result?.items ?? [];
    },
    async stop() {
      const timer = setTimeout(() => server.kill('SIGKILL'), 3000);
      await request('shutdown');
      send({ method: 'exit' });
      await exited;
      clearTimeout(timer);
      return server.exitCode;
    },
  };
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    publishDiagnostics: {},
  },
};

/** What .vscode/settings.json says of a section: `yaml.hover` is `hover` of the section `yaml`. */
function settingsOf({ section = '' }: { readonly section?: string }): object | null {
  const settings: Record<string, unknown> = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${section}.`)) continue;
    const [last = '', ...outer] = key
      .slice(section.length + 1)
      .split('.')
      .reverse();
    Object.assign(
      found,
      outer.reduce<object>((inner, step) => ({ [step]: inner }), { [last]: value }),
    );
  }
  return section === 'yaml' ? { hover: true, completion: true, validate: true, ...found } : null;
}

function framed(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** Cuts what arrives, in pieces of any length, into messages. */
function unframed(receive: (message: Message) => void): (piece: Buffer) => void {
  let waiting = Buffer.alloc(0);
  return (piece) => {
    waiting = Buffer.concat([waiting, piece]);
    for (;;) {
      const end = waiting.indexOf('\r\n\r\n');
      if (end < 0) return;
      const start = end + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(waiting.toString('latin1', 0, end))?.[1]);
      if (waiting.length < start + length) return;
      const message: Message = JSON.parse(waiting.toString('utf8', start, start + length));
      waiting = waiting.subarray(start + length);
      receive(message);
    }
  };
}
