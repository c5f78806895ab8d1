import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import definitions from 'virtual:fhir-definitions';
import { CLINICIAN, RESOURCES } from './resources';

/** Milliseconds that a list takes to arrive, as over a network. */
const DELAY = 400;

/** A client with the record in memory: the whole front end, and no server. */
export async function createClient(): Promise<MockClient> {
  for (const bundle of definitions.structures) indexStructureDefinitionBundle(bundle);
  for (const bundle of definitions.searchParameters) indexSearchParameterBundle(bundle);
  const client = new MockClient({ profile: CLINICIAN });
  for (const resource of RESOURCES) {
    if (resource.id === undefined) await client.createResource(resource);
    else await client.updateResource(resource as typeof resource & { id: string });
  }
  const search = client.search.bind(client);
  client.search = ((...args: Parameters<typeof search>) => delayed(search(...args))) as typeof client.search;
  return client;
}

async function delayed<T>(answer: Promise<T>): Promise<T> {
  await new Promise(resolve => setTimeout(resolve, DELAY));
  return answer;
}
