/** What reading is compared with: the least it could cost, and the simplest way to do it. */

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);

/** Text of each rendered block: the same walk, asking every element how it is displayed. The floor. */
export function joinAsRendered(doc: Document): string[] {
  const blocks: string[] = [];
  let parts: string[] = [];
  const flush = () => {
    const text = parts.join('').replace(/\s+/g, ' ').trim();
    if (text) blocks.push(text);
    parts = [];
  };
  const visit = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
      else if (node instanceof Element && !NOT_TEXT.has(node.tagName)) {
        const { display, visibility } = getComputedStyle(node);
        if (display === 'none' || visibility !== 'visible') continue;
        const isBlock = !display.startsWith('inline') && display !== 'contents';
        if (isBlock) flush();
        visit(node);
        if (isBlock) flush();
      }
    }
  };
  visit(doc.body);
  flush();
  return blocks;
}

/** One big regular expression over each text node, painted with CSS highlights, all at once. */
export function markWithExpression(doc: Document, forms: readonly string[]): number {
  const escaped = forms.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(
    `\\b(?:${escaped.toSorted((a, b) => b.length - a.length).join('|')})\\b`,
    'gi',
  );
  const highlight = new Highlight();
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(expression)) {
      const range = doc.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      highlight.add(range);
    }
  }
  CSS.highlights.set('rival', highlight);
  return highlight.size;
}
