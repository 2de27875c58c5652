import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { browserWay } from './first-hour/browser-way.ts';
import { tellFirstHours } from './first-hour/tell.ts';

const chromium = findChromium();
const noChromium = chromium === null ? 'no Chromium is installed' : null;

tellFirstHours([
  {
    name: 'in the browser',
    missing: process.platform === 'win32' ? 'Windows lets nobody stand in for its browser' : noChromium,
    make: () => browserWay(must(chromium)),
  },
]);
