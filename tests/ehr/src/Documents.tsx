import { Loader, NavLink, Paper } from '@mantine/core';
import type { DocumentReference } from '@medplum/fhirtypes';
import { useSearchResources } from '@medplum/react';
import { useState, type ReactElement } from 'react';
import { NoteText } from './NoteText';
import { PATIENT_ID } from './resources';

/** Documents: a list that arrives late, and a viewer that replaces its content. */
export function Documents(): ReactElement {
  const [documents] = useSearchResources('DocumentReference', `subject=Patient/${PATIENT_ID}&_sort=-date`);
  const [shown, setShown] = useState<DocumentReference>();
  if (documents === undefined) return <Loader />;
  const current = shown ?? documents[0];
  return (
    <>
      <nav aria-label="Documents">
        {documents.map(document => (
          <NavLink
            key={document.id}
            component="button"
            active={document.id === current?.id}
            label={document.description}
            description={document.date?.slice(0, 10)}
            onClick={() => setShown(document)}
          />
        ))}
      </nav>
      {current !== undefined && (
        <Paper withBorder p="md" mt="md" component="article">
          <NoteText text={textOf(current)} />
        </Paper>
      )}
    </>
  );
}

function textOf(document: DocumentReference): string {
  const data = atob(document.content[0]?.attachment.data ?? '');
  return new TextDecoder().decode(Uint8Array.from(data, letter => letter.charCodeAt(0)));
}
