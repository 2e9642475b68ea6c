/** English words too common to tell what a passage is about. */
export const stopWords = `
a about above after again against all also am an and any are as at be because been before being below between both but
by can could did do does doing down during each even ever every few for from further get got had has have having he
her here hers herself him himself his how i if in into is it its itself just least let like made make many may me
might more most much must my myself never no nor not now of off often on once one only or other our ours ourselves out
over own per rather said same say says she should since so some still such than that the their theirs them themselves
then there these they this those though three through thus to too two under until up upon us very was we well were
what when where whether which while who whom whose why will with within without would yes yet you your yours yourself
mr mrs ms dr
`;
