// `npm test`: the whole check, then every test. The last line is for machines: "N passed, N failed".
import { checkParts, testParts } from './parts/parts.mjs';
import { runParts } from './parts/run-parts.mjs';
import { writeRuleIndex } from './parts/write-rule-index.mjs';

writeRuleIndex();
const { passed, failed } = await runParts([...checkParts(), ...testParts()]);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
