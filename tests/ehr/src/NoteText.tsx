import { Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';

/** A note as charts show it: headings in capitals become headings, lines stay lines. */
export function NoteText({ text }: { text: string }): ReactElement {
  return (
    <>
      {text.split('\n\n').map(part => {
        const [first = '', ...rest] = part.split('\n');
        const isHeading = /^[A-Z ]+$/.test(first);
        const lines = isHeading ? rest : [first, ...rest];
        return (
          <section key={first} style={{ marginBottom: 12 }}>
            {isHeading && <Title order={5}>{first}</Title>}
            {lines.map(line => (
              <Text key={line} mb={4}>
                {line}
              </Text>
            ))}
          </section>
        );
      })}
    </>
  );
}
