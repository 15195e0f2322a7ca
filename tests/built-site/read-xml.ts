import { SaxesParser } from 'saxes';

/** An element of an XML document and the text it holds itself. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of an XML document in the order they close. Throws with line and column where it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const open: XmlElement[] = [];
  const closed: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: attributes as Record<string, string>, text: '' }),
  );
  const onText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => closed.push(...open.splice(-1)));
  parser.write(xml).close();
  return closed;
}
