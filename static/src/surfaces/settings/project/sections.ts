import type { ComponentType } from 'react';
import type { SectionProps } from './section-props';
import { CeremoniesSection } from './sections/ceremonies-section';
import { GeneralSection } from './sections/general-section';
import { MaturitySection } from './sections/maturity-section';
import { MethodSection } from './sections/method-section';
import { OwnershipSection } from './sections/ownership-section';
import { RolesSection } from './sections/roles-section';
import { TechnicalSection } from './sections/technical-section';
import { ThresholdsSection } from './sections/thresholds-section';

export interface Section {
  /** Also the path of the section in the URL. */
  readonly id: string;
  readonly component: ComponentType<SectionProps>;
}

const ROLES: Section = { id: 'roles', component: RolesSection };

/** The sections of the project settings, in their order. */
export const SECTIONS: readonly Section[] = [
  ROLES,
  { id: 'method', component: MethodSection },
  { id: 'technical', component: TechnicalSection },
  { id: 'ownership', component: OwnershipSection },
  { id: 'maturity', component: MaturitySection },
  { id: 'ceremonies', component: CeremoniesSection },
  { id: 'thresholds', component: ThresholdsSection },
  { id: 'general', component: GeneralSection },
];

/** Out: the section of a path, the first one for an unknown path. */
export function sectionAt(path: string): Section {
  return SECTIONS.find(({ id }) => id === path) ?? ROLES;
}
