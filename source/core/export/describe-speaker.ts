import type {Speaker} from '../document/analysis.ts';

/** Name, role and affiliation in a row, as far as they are known: `John Park, professor, Harvard Kennedy School`. */
export function describeSpeaker({name, role, affiliation}: Speaker): string {
  const known = [
    name,
    role,
    role !== undefined && affiliation !== undefined && role.includes(affiliation) ? undefined : affiliation,
  ];
  return known.filter(part => part !== undefined).join(', ');
}
