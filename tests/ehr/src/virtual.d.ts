declare module 'virtual:fhir-definitions' {
  import type { Bundle, SearchParameter } from '@medplum/fhirtypes';
  const definitions: { structures: Bundle[]; searchParameters: Bundle<SearchParameter>[] };
  export default definitions;
}

declare module '*.css';
