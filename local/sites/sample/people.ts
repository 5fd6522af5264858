import { person } from '../engine/people';

const BERLIN = 'Europe/Berlin';
const PARIS = 'Europe/Paris';
const AMSTERDAM = 'Europe/Amsterdam';
const LONDON = 'Europe/London';
const WARSAW = 'Europe/Warsaw';

/** Everybody on the sample site, by team. */
export const PEOPLE = {
  // Online shop
  priya: person('Priya Raman', BERLIN, 'en-GB'),
  marcus: person('Marcus Thiele', BERLIN, 'en-GB'),
  elena: person('Elena Petrova', BERLIN, 'en-GB'),
  samuel: person('Samuel Okafor', LONDON, 'en-GB'),
  hannah: person('Hannah Lindner', BERLIN, 'de-DE'),
  diego: person('Diego Morales', 'Europe/Madrid', 'es-ES'),
  kasia: person('Katarzyna Nowak', WARSAW, 'en-GB'),
  ben: person('Ben Hughes', LONDON, 'en-GB'),
  // After-sales portal
  claire: person('Claire Fontaine', PARIS, 'fr-FR'),
  didier: person('Didier Rousseau', PARIS, 'fr-FR'),
  amelie: person('Amélie Garnier', PARIS, 'fr-FR'),
  thomas: person('Thomas Lefèvre', PARIS, 'fr-FR'),
  nadia: person('Nadia Benali', PARIS, 'fr-FR'),
  julien: person('Julien Moreau', PARIS, 'fr-FR'),
  mehdi: person('Mehdi Kaddour', PARIS, 'fr-FR'),
  sophie: person('Sophie Marchand', PARIS, 'fr-FR'),
  hugo: person('Hugo Delmas', PARIS, 'fr-FR', { active: false }),
  philippe: person('Philippe Aubert', PARIS, 'fr-FR'),
  // Delivery tracking
  charlotte: person('Charlotte de Vries', AMSTERDAM, 'en-GB'),
  oliver: person('Oliver Grant', AMSTERDAM, 'en-GB'),
  ravi: person('Ravi Menon', AMSTERDAM, 'en-GB'),
  ingrid: person('Ingrid Solheim', 'Europe/Oslo', 'en-GB'),
  pieter: person('Pieter Jansen', AMSTERDAM, 'en-GB'),
  aisha: person('Aisha Rahman', LONDON, 'en-GB'),
  luca: person('Luca Conti', 'Europe/Rome', 'en-GB'),
  megan: person('Megan Walsh', LONDON, 'en-GB'),
  // Click & Collect
  katrin: person('Katrin Brandt', BERLIN, 'de-DE'),
  lukas: person('Lukas Hoffmann', BERLIN, 'de-DE'),
  aylin: person('Aylin Demir', BERLIN, 'de-DE'),
  janPeter: person('Jan-Peter Schulz', BERLIN, 'de-DE'),
  emily: person('Emily Carter', 'Europe/Dublin', 'en-GB'),
  mateo: person('Mateo Rossi', BERLIN, 'en-GB'),
  sabine: person('Sabine Krüger', BERLIN, 'de-DE'),
  stefan: person('Stefan Vogel', BERLIN, 'de-DE', { active: false }),
  // Cloud platform
  grzegorz: person('Grzegorz Wójcik', WARSAW, 'en-GB'),
  beatriz: person('Beatriz Almeida', 'Europe/Lisbon', 'en-GB'),
  rui: person('Rui Carvalho', 'Europe/Lisbon', 'en-GB'),
  magda: person('Magdalena Kowal', WARSAW, 'en-GB'),
  henrik: person('Henrik Sørensen', 'Europe/Copenhagen', 'en-GB'),
  farid: person('Farid Haddad', BERLIN, 'en-GB'),
  // App pilot
  nora: person('Nora Fischer', BERLIN, 'de-DE'),
  leo: person('Leo Martin', BERLIN, 'en-GB'),
  isabel: person('Isabel Reyes', 'Europe/Madrid', 'es-ES'),
  kofi: person('Kofi Mensah', BERLIN, 'en-GB'),
  anna: person('Anna Weiss', 'Europe/Vienna', 'de-DE'),
  malik: person('Malik Farooq (agency)', LONDON, 'en-GB'),
  // Data
  zoe: person('Zoe Papadakis', BERLIN, 'en-GB'),
  viktor: person('Viktor Hansen', 'Europe/Copenhagen', 'en-GB'),
  mei: person('Mei Chen', BERLIN, 'en-GB'),
  arjun: person('Arjun Patel', LONDON, 'en-GB'),
  laura: person('Laura Bianchi', 'Europe/Rome', 'en-GB'),
  // Around the teams
  ruth: person('Ruth Albrecht', BERLIN, 'de-DE', { admin: true }),
  sandra: person('Sandra Wolf (customer service)', BERLIN, 'de-DE'),
  george: person('George Mills (sales)', 'America/New_York', 'en-US'),
} as const;
