// `npm run check`: types, lint, format, unused code and the unit tests; under a minute.
import { checkParts } from './parts/parts.mjs';
import { runParts } from './parts/run-parts.mjs';
import { writeRuleIndex } from './parts/write-rule-index.mjs';

writeRuleIndex();
const { failed } = await runParts(checkParts());
process.exitCode = failed === 0 ? 0 : 1;
