import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Api, WindowApi } from '../shared/contract.ts';
import type { AddedFiles, FileProblem, HandedFile, PickedFiles, PickKind } from '../shared/contract-files.ts';
import type { Result } from '../shared/errors.ts';
import { on, tell } from './listeners.ts';

/** window.stragan in Electron: one channel for calls, one for events. */

function call(name: string, input: unknown): Promise<Result<unknown>> {
  return invoke('stragan:call', name, input);
}

/** A page cannot name a path: only files that the seller has handed to it have one. */
async function addFiles(files: readonly HandedFile[]): Promise<Result<AddedFiles>> {
  const paths = files.map((file) => webUtils.getPathForFile(file as File));
  const found = paths.filter((path) => path !== '');
  const added = (await invoke('stragan:files', found)) as Result<AddedFiles>;
  if (!added.ok) return added;
  const left = added.value.fileIds.values();
  const fileIds = paths.map((path) => (path === '' ? null : (left.next().value ?? null)));
  const pathless = files.filter((_file, index) => paths[index] === '');
  const problems = pathless.map(({ name }): FileProblem => {
    const message = 'This is no file of this computer.';
    return { fileId: null, name, code: 'unreadable', values: {}, message };
  });
  return { ok: true, value: { fileIds, problems: [...added.value.problems, ...problems] } };
}

function pickFiles(kind: PickKind): Promise<Result<PickedFiles>> {
  return invoke('stragan:pick', kind) as Promise<Result<PickedFiles>>;
}

async function invoke(channel: string, ...values: unknown[]): Promise<Result<unknown>> {
  try {
    return (await ipcRenderer.invoke(channel, ...values)) as Result<unknown>;
  } catch (error) {
    return {
      ok: false,
      error: { kind: 'bug', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

ipcRenderer.on('stragan:event', (_event, name: string, payload: unknown) => tell(name, payload));

const api = { call: call as Api['call'], on, addFiles, pickFiles } satisfies WindowApi;
contextBridge.exposeInMainWorld('stragan', api);
