import { Button, Group, Paper, Text, Textarea, TextInput } from '@mantine/core';
import { Form, useMedplum } from '@medplum/react';
import { useState, type ReactElement } from 'react';
import { DRAFT_NOTE } from './notes';
import { NoteText } from './NoteText';
import { PATIENT_ID } from './resources';

/** A note being written: a plain text area, as most charts have it, saved as a resource. */
export function EditNote(): ReactElement {
  const medplum = useMedplum();
  const [saved, setSaved] = useState<string>();
  const save = async (values: Record<string, string>) => {
    const note = await medplum.createResource({
      resourceType: 'Communication',
      status: 'completed',
      subject: { reference: `Patient/${PATIENT_ID}` },
      topic: { text: values.title },
      payload: [{ contentString: values.note }],
    });
    setSaved(note.payload?.[0]?.contentString ?? '');
  };
  return (
    <Paper withBorder p="md">
      <Form onSubmit={save}>
        <TextInput name="title" label="Title" defaultValue="Telephone follow-up" mb="sm" />
        <Textarea name="note" label="Note" defaultValue={DRAFT_NOTE} autosize minRows={8} mb="sm" />
        <Group>
          <Button type="submit">Save note</Button>
        </Group>
      </Form>
      {saved !== undefined && (
        <section aria-label="Saved note" style={{ marginTop: 16 }}>
          <Text fw={600}>Saved</Text>
          <NoteText text={saved} />
        </section>
      )}
    </Paper>
  );
}
