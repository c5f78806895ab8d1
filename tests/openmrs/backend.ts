/** Answers what the front end asks of its server; what there is nothing of is an empty list. */
import {
  allergies,
  conditions,
  encounters,
  form,
  NOTE_CONCEPT,
  PATIENT,
  patient,
  schema,
  session,
  visit,
} from './record.ts';

const FHIR = /^\/ws\/fhir2\/R4\/(\w+)(\/.+)?$/;
const REST = /^\/ws\/rest\/v1\/(\w+)(\/.+)?$/;

const bundle = (resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  link: [],
  entry: resources.map(resource => ({ resource })),
});
const list = (results: readonly object[]) => ({ results, totalCount: results.length, links: [] });

/** One of a kind where the path names it, else all of them. */
export function answer(pathname: string): object {
  const [, resource, resourceId] = FHIR.exec(pathname) ?? [];
  if (resource === 'Patient') return resourceId ? patient : bundle([patient]);
  if (resource === 'Condition') return bundle(conditions);
  if (resource === 'AllergyIntolerance') return bundle(allergies);
  if (resource !== undefined) return bundle([]);

  const [, kind, id] = REST.exec(pathname) ?? [];
  switch (kind) {
    case 'session':
      return session;
    case 'visit':
      return id ? visit : list([visit]);
    case 'encounter':
      return list(encounters);
    case 'form':
      return id ? form : list([form]);
    case 'o3':
    case 'clobdata':
      return schema;
    case 'systemsetting':
      return { value: 'true' };
    case 'person':
      return { uuid: PATIENT, attributes: [] };
    case 'conceptreferences':
      return {};
    case 'concept':
      return id ? { uuid: NOTE_CONCEPT, display: '', answers: [], setMembers: [] } : list([]);
    default:
      return list([]);
  }
}
