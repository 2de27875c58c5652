import { resolve } from 'node:path';
import { electronBinary } from '../../scripts/electron-binary.mjs';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { must } from '../../src/shared/errors.ts';
import { electronHost } from '../support/desktop/electron-host.ts';
import { standInHost } from '../support/desktop/stand-in-host.ts';
import { desktopWay } from './first-hour/desktop-way.ts';
import { tellFirstHours } from './first-hour/tell.ts';

const chromium = findChromium();
const electron = electronBinary(resolve(import.meta.dirname, '..', '..'), []);
const noChromium = chromium === null ? 'no Chromium is installed' : null;

tellFirstHours([
  {
    name: 'under the stand-in for Electron',
    missing: noChromium,
    make: () => desktopWay(standInHost(), must(chromium)),
  },
  {
    name: 'in Electron',
    missing: electron.why ?? noChromium,
    make: () => desktopWay(electronHost(must(electron.path)), must(chromium)),
  },
]);
