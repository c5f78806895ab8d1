import type { Claim } from '../../data/schema.ts';
import { SourceRefs } from './SourceRefs.tsx';

/** Statements, each with the numbers of its sources. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul class="claims">
      {claims.map(({ text, sources }) => (
        <li key={text}>
          {text} <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
