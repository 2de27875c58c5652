import { harmful, type Attack, type Target } from './attack.ts';

const NO_COMMANDS = [
  '',
  ' ',
  'files.open',
  'files.OPEN',
  'app',
  'app.',
  'app.status ',
  'App.Status',
  'app.status\0',
  'app/status',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'offers.__proto__',
  '../app.status',
  'eval',
  'a'.repeat(100),
  'a'.repeat(101),
];

const NO_CALLS: readonly string[] = [
  '',
  'null',
  'true',
  '0',
  '"app.status"',
  '[]',
  '["app.status",{}]',
  '{}',
  '{"name":"app.status"',
  '{"name":5,"input":{}}',
  '{"name":null,"input":{}}',
  '{"name":["app.preferences"],"input":{"railFolded":true}}',
  '{"name":{"toString":"app.preferences"},"input":{"railFolded":true}}',
  '{"name":"app.preferences","input":{"railFolded":true},"more":1}',
  '{"name":"app.preferences","input":{"railFolded":true}} {}',
  '\ufeff{"name":"app.preferences","input":{"railFolded":"yes"}}',
  '<call name="app.preferences"/>',
  'name=app.preferences&input[railFolded]=true',
];

const NO_INPUTS: readonly (readonly [name: string, input: string])[] = [
  ['app.preferences', '{"railFolded":true,"__proto__":{"polluted":true}}'],
  ['app.preferences', '{"__proto__":{"railFolded":true}}'],
  ['app.preferences', '{"constructor":{"prototype":{"polluted":true}}}'],
  ['app.preferences', '{"railFolded":true,"constructor":{"prototype":{"polluted":true}}}'],
  ['app.preferences', '{"\\u005f_proto__":{"polluted":true}}'],
  ['app.preferences', '{"railFolded":true,"toString":1}'],
  ['app.preferences', '{"railFolded":"true"}'],
  ['app.preferences', '{"language":"../../pl"}'],
  ['app.preferences', '{"language":"__proto__"}'],
  ['app.preferences', '{"theme":"<script>"}'],
  ['app.preferences', '{"askAbovePercent":"1e999"}'],
  ['app.preferences', '{"askAbovePercent":-1}'],
  ['app.preferences', '[]'],
  ['app.preferences', '"railFolded"'],
  ['accounts.open', '{"accountId":"../../../etc"}'],
  ['accounts.open', '{"accountId":"__proto__"}'],
  ['accounts.open', '{"accountId":{"$ne":""}}'],
  ['accounts.connect', '{"environment":"demo","auth":"file:///etc/passwd","api":"x","upload":"x"}'],
  ['accounts.connect', '{"environment":"demo","auth":"javascript:alert(1)","api":"x","upload":"x"}'],
  ['accounts.connect', '{"environment":"__proto__"}'],
  ['accounts.connect', '{"environment":"production","clientId":"a","appName":"a b\\r\\nx-evil: 1"}'],
  ['accounts.connect-demo', '{"offers":1e9}'],
  ['accounts.connect-demo', '{"offers":-1,"seed":1.5}'],
  ['offers.list', '{"text":"\' OR 1=1 --","after":null,"limit":200}'],
  ['offers.list', '{"after":"\' OR 1=1 --","limit":1e9}'],
  ['offers.open', '{"sort":{"by":"title; DROP TABLE offer","direction":"up"}}'],
  ['offers.show', '{"offerId":"1\' OR \'1\'=\'1"}'],
  ['files.open', '{"paths":["/etc/passwd"]}'],
  ['images.prepare', '{"fileIds":["/etc/passwd"]}'],
  ['attachments.prepare', '{"fileId":"/etc/passwd","type":"MANUAL"}'],
];

/** A tab that was let in, yet taken over: what is no command, and what no command takes. */
export function nonsense(target: Target): readonly Attack[] {
  const calls = [
    ...NO_COMMANDS.map((name) => JSON.stringify({ name, input: { paths: ['/etc/passwd'] } })),
    ...NO_CALLS,
    ...NO_INPUTS.map(([name, input]) => `{"name":${JSON.stringify(name)},"input":${input}}`),
  ];
  const outside = [
    '{"name":"app.preferences","input":{"railFolded":true},"__proto__":{"polluted":true}}',
    '{"__proto__":{"name":"app.preferences","input":{"railFolded":true}}}',
    '{"name":"app.preferences","input":{},"constructor":{"prototype":{"polluted":true}}}',
  ];
  return [...calls, ...outside].map((body) => ({ what: body.slice(0, 90), text: harmful(target, { body }) }));
}
