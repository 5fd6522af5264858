import { limit } from '../limits.table';
import { fired, NOT_FIRED, off, tooLittle, type Detector } from './detector';
import type { Rate } from './evidence';
import type { TouchCount } from './input';

/** S14: the Product Owner is seen on functional items and hardly on technical ones. Counts of a role, never of a person. */
export const productOwnerAbsent: Detector<'S14'> = {
  id: 'S14',
  family: 'people',
  group: 'productOwnerAbsent',
  measures: true,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: ({ productOwner }) => {
    if (productOwner === null) return off('poUnset');
    if (productOwner.away > limit('S14.away')) return off('poAway');
    const { technical, functional } = productOwner;
    const need = limit('S14.items');
    if (technical.items < need) return tooLittle(technical.items, need, 'technicalItems');
    if (functional.items < need) return tooLittle(functional.items, need, 'functionalItems');
    const [ofTechnical, ofFunctional] = [rateOf(technical), rateOf(functional)];
    if (Math.max(ofTechnical.rate, ofFunctional.rate) < limit('S14.unknown')) return off('poWorksElsewhere');
    const absent = ofFunctional.rate >= limit('S14.functional') && ofTechnical.rate <= limit('S14.technical');
    return absent ? fired('strong', { technical: ofTechnical, functional: ofFunctional }) : NOT_FIRED;
  },
};

function rateOf({ items, touched }: TouchCount): Rate {
  return { of: touched, items, rate: items === 0 ? 0 : touched / items };
}
