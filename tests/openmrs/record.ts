/** One invented patient, as the server's two interfaces (FHIR and its own) give her. */

export const PATIENT = '8673ee4f-e2ab-4077-ba55-4980f408773e';
export const NOTE_CONCEPT = '162169AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const SYSTEM_DEVELOPER = 'System Developer';

const NOTE = `HISTORY OF PRESENT ILLNESS
Six weeks of right-sided sciatica and a new foot drop since Monday. She denies saddle anesthesia and fever.

FAMILY HISTORY
Charcot-Marie-Tooth disease in her brother.

PLAN
MRI lumbar spine ordered.`;

const named = (display: string) => ({ uuid: display, display, name: display });
const location = named('Outpatient Clinic');
const provider = { ...named('Dr Ade'), person: named('Dr Ade') };

export const session = {
  authenticated: true,
  sessionId: 'session',
  locale: 'en',
  allowedLocales: ['en'],
  sessionLocation: location,
  currentProvider: provider,
  user: {
    ...named('admin'),
    username: 'admin',
    userProperties: { defaultLocale: 'en' },
    person: named('Dr Ade'),
    privileges: [],
    roles: [named(SYSTEM_DEVELOPER)],
  },
};

export const patient = {
  resourceType: 'Patient',
  id: PATIENT,
  active: true,
  name: [{ id: 'name', family: 'Lindqvist', given: ['Nora'], text: 'Nora Lindqvist' }],
  gender: 'female',
  birthDate: '1979-04-17',
  deceasedBoolean: false,
  identifier: [],
  address: [],
  telecom: [],
};

export const conditions = [
  condition('Diabetic peripheral neuropathy', 'active', '2021-05-01'),
  condition('Family history of Charcot-Marie-Tooth disease', 'active', '2017-05-01'),
  condition('Meralgia paresthetica', 'inactive', '2016-01-01'),
];

function condition(text: string, status: string, onset: string) {
  return {
    resourceType: 'Condition',
    id: text,
    meta: { lastUpdated: `${onset}T00:00:00+00:00` },
    clinicalStatus: { coding: [{ code: status, display: status }] },
    code: { coding: [{ code: text, display: text }], text },
    onsetDateTime: `${onset}T00:00:00+00:00`,
    recordedDate: `${onset}T00:00:00+00:00`,
  };
}

export const allergies = [
  {
    resourceType: 'AllergyIntolerance',
    id: 'naproxen',
    meta: { lastUpdated: '2024-01-01T00:00:00+00:00' },
    clinicalStatus: { coding: [{ code: 'active', display: 'Active' }], text: 'Active' },
    type: 'allergy',
    category: ['medication'],
    criticality: 'high',
    code: { coding: [{ code: 'naproxen', display: 'Naproxen' }], text: 'Naproxen' },
    recordedDate: '2024-01-01T00:00:00+00:00',
    recorder: { display: 'Dr Ade' },
    reaction: [{ manifestation: [{ coding: [{ code: 'rash', display: 'Rash' }] }], severity: 'moderate' }],
  },
];

const observation = (question: string, answer: string) => ({
  uuid: question,
  display: `${question}: ${answer}`,
  concept: { ...named(question), conceptClass: named('Question') },
  value: answer,
  groupMembers: null,
  obsDatetime: '2025-03-03T09:00:00.000+0000',
});

const encounter = (uuid: string, form: string, obs: object[], diagnoses: object[] = []) => ({
  uuid,
  display: form,
  encounterDatetime: '2025-03-03T09:00:00.000+0000',
  encounterType: named('Consultation'),
  form: named(form),
  patient: { uuid: PATIENT },
  location,
  encounterProviders: [{ ...named('Dr Ade'), encounterRole: named('Clinician'), provider }],
  obs,
  diagnoses,
  orders: [],
});

const diagnosis = {
  ...named('Lumbar radiculopathy'),
  rank: 1,
  certainty: 'CONFIRMED',
  voided: false,
  diagnosis: { coded: named('Lumbar radiculopathy'), nonCoded: null },
};

const noteObservation = {
  ...observation('Text of encounter note', NOTE),
  concept: { uuid: NOTE_CONCEPT, display: 'Text of encounter note', conceptClass: named('Misc') },
};

const written = [
  encounter('note', 'Visit note', [noteObservation], [diagnosis]),
  encounter('intake', 'Neuro intake', [
    observation('Numbness in the legs', 'Yes'),
    observation('Saddle anesthesia', 'No'),
    observation('Fever', 'No'),
  ]),
];

export const visit = {
  uuid: 'visit',
  display: 'Facility visit',
  patient: { uuid: PATIENT, display: 'Nora Lindqvist' },
  visitType: named('Facility visit'),
  location,
  startDatetime: '2025-03-03T08:30:00.000+0000',
  stopDatetime: null,
  attributes: [],
  encounters: written,
};

export const encounters = written.map(one => ({ ...one, visit }));

const question = (label: string, rendering: string, answers: string[] = []) => ({
  id: label.replaceAll(/\W/g, ''),
  label,
  type: 'obs',
  questionOptions: {
    rendering,
    concept: label,
    answers: answers.map(answer => ({ concept: answer, label: answer })),
  },
});

/** What a form asks: every label names something that nobody has said yet. */
export const schema = {
  name: 'Leg questionnaire',
  uuid: 'form',
  processor: 'EncounterFormProcessor',
  encounterType: 'Consultation',
  referencedForms: [],
  pages: [
    {
      label: 'Symptoms',
      sections: [
        {
          label: 'Leg',
          isExpanded: 'true',
          questions: [
            question('Urinary retention', 'radio', ['Yes', 'No']),
            question('Which of these?', 'checkbox', ['Allodynia', 'Burning pain']),
            question('Comments on leg weakness', 'textarea'),
          ],
        },
      ],
    },
  ],
};

export const form = {
  ...named('Leg questionnaire'),
  uuid: 'form',
  version: '1',
  published: true,
  retired: false,
  encounterType: { ...named('Consultation'), viewPrivilege: null, editPrivilege: null },
  resources: [
    { uuid: 'schema', name: 'JSON schema', dataType: 'AmpathJsonSchema', valueReference: 'schema' },
  ],
};
