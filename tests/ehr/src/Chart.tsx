import { Grid, Group, Tabs, Text, Title } from '@mantine/core';
import type { Patient } from '@medplum/fhirtypes';
import { PatientSummary, PatientTimeline, ResourceAvatar, useResource } from '@medplum/react';
import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Documents } from './Documents';
import { EditNote } from './EditNote';
import { Messages } from './Messages';
import { Note } from './Note';
import { PATIENT_ID } from './resources';

const TABS = ['note', 'timeline', 'edit', 'documents', 'messages'] as const;
type Tab = (typeof TABS)[number];
const LABELS: Record<Tab, string> = {
  note: 'Progress note',
  timeline: 'Timeline',
  edit: 'Edit note',
  documents: 'Documents',
  messages: 'Messages',
};

/** One patient's chart: the summary at the side, one tab at a time beside it. */
export function Chart(): ReactElement | null {
  const patient = useResource<Patient>({ reference: `Patient/${PATIENT_ID}` });
  const navigate = useNavigate();
  const path = useLocation().pathname.split('/').at(-1) ?? '';
  const tab: Tab = TABS.find(name => name === path) ?? 'note';
  if (patient === undefined) return null;
  return (
    <div style={{ maxWidth: 1280, margin: '0 auto', padding: 16 }}>
      <Group component="header" mb="md">
        <ResourceAvatar value={patient} size={40} />
        <div>
          <Title order={3}>Nora Lindqvist</Title>
          <Text size="sm" c="dimmed">
            Female · born 17 April 1979 · Harbour Clinic
          </Text>
        </div>
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <aside>
            <PatientSummary patient={patient} />
          </aside>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Tabs value={tab} onChange={name => navigate(`/Patient/${PATIENT_ID}/${name ?? 'note'}`)} keepMounted={false}>
            <Tabs.List mb="md">
              {TABS.map(name => (
                <Tabs.Tab key={name} value={name}>
                  {LABELS[name]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <main>{view(tab, patient)}</main>
          </Tabs>
        </Grid.Col>
      </Grid>
    </div>
  );
}

function view(tab: Tab, patient: Patient): ReactElement {
  switch (tab) {
    case 'note':
      return <Note />;
    case 'timeline':
      return <PatientTimeline patient={patient} />;
    case 'edit':
      return <EditNote />;
    case 'documents':
      return <Documents />;
    case 'messages':
      return <Messages />;
  }
}
