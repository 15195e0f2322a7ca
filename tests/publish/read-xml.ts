import { SaxesParser } from 'saxes';

/** One element of an XML document and all text under it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a document in the order they begin. Throws at the first place where `xml` is not well-formed. */
export const readXml = (xml: string): XmlElement[] => {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.write(xml).close();
  return elements;
};
