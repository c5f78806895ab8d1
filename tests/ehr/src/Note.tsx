import { Loader, Paper } from '@mantine/core';
import { DiagnosticReportDisplay, useResource } from '@medplum/react';
import type { DiagnosticReport } from '@medplum/fhirtypes';
import type { ReactElement } from 'react';
import { NoteText } from './NoteText';

/** The progress note, with the head that Medplum gives a report. */
export function Note(): ReactElement {
  const report = useResource<DiagnosticReport>({ reference: 'DiagnosticReport/progress-note' });
  if (report === undefined) return <Loader />;
  const { conclusion = '', ...head } = report;
  return (
    <Paper withBorder p="md">
      <DiagnosticReportDisplay value={head} hideObservationNotes hideSpecimenInfo />
      <NoteText text={conclusion} />
    </Paper>
  );
}
