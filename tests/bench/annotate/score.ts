/** Precision, recall and F1 of one property over judged rows. */
export type Score = { name: string; truePositives: number; falsePositives: number; falseNegatives: number };

/** Count the rows on which what is expected and what is said hold. */
export function score(name: string, pairs: readonly (readonly [expected: boolean, said: boolean])[]): Score {
  const count = (expected: boolean, said: boolean) =>
    pairs.filter(pair => pair[0] === expected && pair[1] === said).length;
  return {
    name,
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  };
}

/** One row of the table. */
export function row({ name, truePositives, falsePositives, falseNegatives }: Score) {
  const precision = truePositives / (truePositives + falsePositives) || 0;
  const recall = truePositives / (truePositives + falseNegatives) || 0;
  const f1 = (2 * precision * recall) / (precision + recall) || 0;
  const [p, r, f] = [precision, recall, f1].map(value => value.toFixed(4));
  return {
    property: name,
    precision: p,
    recall: r,
    F1: f,
    found: truePositives,
    false: falsePositives,
    missed: falseNegatives,
  };
}
