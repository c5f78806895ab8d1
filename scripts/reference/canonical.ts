import { isMap, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';

/** Short lists of scalars stand on one line up to this width. */
const FLOW_WIDTH = 100;

/**
 * The one way a value is written as YAML: keys in the order of the schema (the caller passes a parsed
 * value, and zod keeps that order), short lists on one line, no folding.
 */
export function toCanonicalYaml(value: unknown): string {
  const document = parseDocument(stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  visit(document, {
    Seq(_key, node) {
      if (!node.items.every(item => isScalar(item))) return;
      const width = node.items.reduce(
        (sum, item) => sum + String(isScalar(item) ? item.value : '').length + 2,
        2,
      );
      if (width <= FLOW_WIDTH) node.flow = true;
    },
    Map(_key, node) {
      if (isMap(node) && node.items.length === 0) node.flow = true;
    },
  });
  if (isSeq(document.contents) && document.contents.items.length === 0) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
