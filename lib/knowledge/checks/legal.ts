import type { Claim } from '../schema.ts';
import type { Check, Finding } from './check.ts';

/** Legal facts and designations say who decided them and since when; high confidence takes two sources. */
export const legalFactsAreBacked: Check = ({ claims }) =>
  claims.flatMap((claim, index) =>
    claim.about === 'legal' || claim.about === 'designation' ? checkClaim(claim, `claims.${index}`) : [],
  );

function checkClaim({ saidBy, from, confidence, sources }: Claim, field: string): Finding[] {
  const findings: Finding[] = [];
  if (!saidBy)
    findings.push({
      field: `${field}.saidBy`,
      problem: 'is missing on a legal fact',
      remedy: 'name the authority that says so',
    });
  if (!from)
    findings.push({
      field: `${field}.from`,
      problem: 'is missing on a legal fact',
      remedy: 'write since when it has held',
    });
  if (confidence === 'high' && new Set(sources).size < 2)
    findings.push({
      field: `${field}.confidence`,
      problem: 'is high with one source',
      remedy: 'cite a second source or write medium',
    });
  return findings;
}
