import { parentPort } from 'node:worker_threads';
import { tried } from './tried.ts';

const found = await tried(() => import('electron'));
parentPort?.postMessage(found);
