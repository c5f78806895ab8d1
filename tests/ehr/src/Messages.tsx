import { Loader, Paper, Text } from '@mantine/core';
import { useSearchResources } from '@medplum/react';
import type { ReactElement } from 'react';
import { PATIENT_ID } from './resources';

/** Messages between patient and clinic, oldest first; they arrive late. */
export function Messages(): ReactElement {
  const [messages] = useSearchResources('Communication', `subject=Patient/${PATIENT_ID}&_sort=sent`);
  if (messages === undefined) return <Loader />;
  return (
    <ol style={{ listStyle: 'none', padding: 0 }}>
      {messages.map(message => (
        <Paper key={message.id} component="li" withBorder p="sm" mb="sm">
          <Text size="sm" fw={600}>
            {message.sender?.display ?? 'Note'}
          </Text>
          <Text>{message.payload?.[0]?.contentString}</Text>
        </Paper>
      ))}
    </ol>
  );
}
