import { Parser } from 'saxen';

export type XmlWalk = {
  /** Names come without the prefix of their namespace. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Tells of each element and text of a document, in order. Throws where it is no XML. */
export function walkXml(xml: string, walk: XmlWalk): void {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    if (!walk.open) return;
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    walk.open(plainName(name), Object.fromEntries(decoded));
  });
  parser.on('text', (text, decode) => walk.text?.(decode(text)));
  parser.on('cdata', (text) => walk.text?.(text));
  parser.on('closeTag', (name) => walk.close?.(plainName(name)));
  parser.parse(xml);
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
