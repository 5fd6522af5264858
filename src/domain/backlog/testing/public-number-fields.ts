/**
 * Names of fields of seven public Jira sites that keep no separate points for technical and functional work.
 * Source: the Public Jira Dataset (L. Montgomery, C. Lüders, W. Maalej), licensed CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/). Changed: only the names and types of fields about size, value and
 * priority were taken over.
 */
export const PUBLIC_SITES: Readonly<Record<string, readonly (readonly [type: string, name: string])[]>> = {
  Apache: [
    ['number', 'Story Points'],
    ['number', 'Original story points'],
    ['number', 'Original Estimate'],
    ['number', 'Remaining Estimate'],
    ['option', 'Estimated Complexity'],
    ['option', 'Fix priority'],
    ['string', 'Level of effort'],
  ],
  Hyperledger: [
    ['number', 'Story Points'],
    ['number', 'Business Value'],
    ['option', 'Function Test Status'],
  ],
  JFrog: [
    ['number', 'Story Points'],
    ['number', 'Business Value'],
    ['option', 'Product Priority'],
  ],
  Jira: [
    ['number', 'Story Points'],
    ['number', 'Story Points'],
    ['number', 'Story Points'],
    ['number', 'Task Points'],
    ['number', 'Support Points'],
    ['number', 'Effort'],
    ['number', 'Original story points'],
    ['number', 'Original Estimate'],
    ['option', 'Business Value'],
    ['option', 'Development Effort'],
    ['option', 'Internal Priority'],
  ],
  MongoDB: [
    ['number', 'Story Points'],
    ['number', 'Actual Story Points'],
    ['number', 'Business Value'],
    ['number', 'Original story points'],
    ['option', 'Estimate'],
  ],
  Sakai: [
    ['number', 'Story Points'],
    ['number', 'Story point estimate'],
    ['number', 'Business Value'],
    ['option', 'Technical Lead/Architect'],
    ['option', 'Technical Writer/Documenter'],
  ],
  Sonatype: [
    ['number', 'Story Points'],
    ['number', 'Business Value'],
    ['number', 'Original story points'],
    ['option', 'Engineering Priority'],
    ['option', 'T-shirt Size'],
  ],
};
