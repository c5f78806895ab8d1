import type { Practitioner, Resource } from '@medplum/fhirtypes';
import { DOCUMENTS, MESSAGES, PROGRESS_NOTE } from './notes';

export const PATIENT_ID = 'nora-lindqvist';
const subject = { reference: `Patient/${PATIENT_ID}`, display: 'Nora Lindqvist' };
const doctor = { reference: 'Practitioner/ines-okafor', display: 'Ines Okafor, MD' };

/** Who is signed in. The mock's own doctor has a portrait on a server; this chart asks no server for anything. */
export const CLINICIAN: Practitioner = {
  resourceType: 'Practitioner',
  id: 'ines-okafor',
  name: [{ given: ['Ines'], family: 'Okafor' }],
};

const condition = (text: string, date: string, status: 'active' | 'resolved'): Resource => ({
  resourceType: 'Condition',
  subject,
  code: { text },
  onsetDateTime: date,
  clinicalStatus: { coding: [{ code: status, display: status }] },
});

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** The record, oldest first, as FHIR resources. */
export const RESOURCES: readonly Resource[] = [
  {
    resourceType: 'Patient',
    id: PATIENT_ID,
    active: true,
    name: [{ given: ['Nora'], family: 'Lindqvist' }],
    gender: 'female',
    birthDate: '1979-04-17',
    address: [{ line: ['14 Harbour Lane'], city: 'Springfield' }],
  },
  CLINICIAN,
  condition('Lumbar disc herniation', '2019-03-02', 'resolved'),
  condition('Lumbar radiculopathy', '2026-10-12', 'active'),
  condition('Type 2 diabetes', '2022-06-01', 'active'),
  {
    resourceType: 'AllergyIntolerance',
    patient: subject,
    code: { text: 'Aspirin: hives' },
    clinicalStatus: { coding: [{ code: 'active' }] },
  },
  {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'Ibuprofen 400 mg tablet' },
  },
  {
    resourceType: 'ServiceRequest',
    id: 'mri-order',
    status: 'active',
    intent: 'order',
    subject,
    requester: doctor,
    code: { text: 'MRI lumbar spine without contrast' },
    authoredOn: '2026-11-12T10:20:00Z',
  },
  {
    resourceType: 'Encounter',
    id: 'visit',
    status: 'finished',
    class: { code: 'AMB', display: 'ambulatory' },
    subject,
    reasonCode: [{ text: 'Right leg pain' }],
    period: { start: '2026-11-12T09:30:00Z', end: '2026-11-12T10:10:00Z' },
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'progress-note',
    status: 'final',
    subject,
    code: { text: 'Progress note' },
    issued: '2026-11-12T10:10:00Z',
    conclusion: PROGRESS_NOTE,
  },
  ...DOCUMENTS.map(
    ({ title, date, text }, index): Resource => ({
      resourceType: 'DocumentReference',
      id: `document-${index}`,
      status: 'current',
      subject,
      date: `${date}T12:00:00Z`,
      description: title,
      type: { text: title },
      content: [{ attachment: { contentType: 'text/plain', title, data: base64(text) } }],
    }),
  ),
  ...MESSAGES.map(
    ({ fromPatient, text }, index): Resource => ({
      resourceType: 'Communication',
      id: `message-${index}`,
      status: 'completed',
      subject,
      sender: fromPatient ? subject : doctor,
      sent: `2026-11-20T1${index}:05:00Z`,
      payload: [{ contentString: text }],
    }),
  ),
];
