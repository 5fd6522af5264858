import type { TeamTexts, Theme } from '../play/team-texts';
import { ENGLISH_VOICE } from '../voices/english-texts';

const LISTS: Theme = {
  epic: 'Shopping lists',
  about: 'People plan at home and buy in the shop. The list should know where things are.',
  component: 'Lists',
  stories: [
    'Share a list with the family',
    'Tick off in the shop',
    'List sorted by aisle of {shop}',
    'Suggest what is usually bought',
    'Add by voice',
    'Add by scanning an empty box',
    'Recipes as a list',
    'Price of the list in {shop}',
    'Widget for the home screen',
    'List stays without network',
    'Put what is ticked into the basket',
    'Two people edit at once',
  ],
  bugs: [
    'List empty after the update',
    'Ticks come back on {device}',
    'Voice adds the article twice',
    'Shared list cannot be left',
  ],
  technical: [
    'Sync without conflicts',
    'Local database: encryption',
    'Smaller start-up bundle',
    'Crash reporter',
  ],
  why: [
    'Eight of ten test users keep a paper list.',
    'So that people use the app in the shop, not only at home.',
  ],
  criteria: ['Works in airplane mode', 'Two taps at most', 'Shared list is updated within a second'],
};

const SCAN: Theme = {
  epic: 'Scan and go',
  about: 'Scan with the phone, pay at the exit. Pilot in three shops.',
  component: 'Scan',
  stories: [
    'Scan a bar code',
    'Weight of fruit from the scale',
    'Remove an article again',
    'Total with all discounts',
    'Pay with {method}',
    'Exit code at the gate',
    'Random check by staff',
    'Age check at the exit',
    'Receipt in the app',
    'Help button in the shop',
    'Deposit bottles',
    'Pilot in {shop}',
  ],
  bugs: [
    'Camera black on {device}',
    'Discount missing for two for one',
    'Exit code expires while paying',
    'Receipt without VAT',
  ],
  technical: [
    'Scanner: native instead of web view',
    'Price cache per shop',
    'Load test of the exit gate',
    'Replace polling at the gate',
  ],
  why: ['Queue of seven minutes on Saturdays.', 'So that small purchases take less than three minutes.'],
  criteria: [
    'Scan in under a second',
    'Price is that of the shelf',
    'Works with gloves',
    'Gate opens in two seconds',
  ],
};

const CARD: Theme = {
  epic: 'Customer card in the app',
  about: '',
  component: 'Card',
  stories: [
    'Card without plastic',
    'Coupons of the week',
    'Activate all coupons',
    'Points of the family in one account',
    'Birthday coupon',
    'Card in the wallet of the phone',
    'See points after each purchase',
    'Card works at the till without network',
    'Donate points',
  ],
  bugs: [
    'Card code too small for the till',
    'Coupon active, but not counted',
    'Points of yesterday missing',
    'Two cards after signing in again',
  ],
  technical: [
    'Card service: remove the old login',
    'Wallet passes: signing key',
    'Feature flags for the pilot',
  ],
  why: ['Half of the cards are forgotten at home.', 'So that customers see what they saved.'],
  criteria: ['Readable by all tills', 'Brightness goes up', 'Coupons are used automatically'],
};

const NEAR: Theme = {
  epic: 'My shop',
  about: 'Opening hours, stock and offers of the shop that I go to.',
  component: 'Shop',
  stories: [
    'Choose my shop',
    'Opening hours on holidays',
    'Is it in stock in {shop}?',
    'Offers of my shop only',
    'Way to the shop',
    'How busy is it now?',
    'Call the shop',
    'Reserve an article for a day',
    'News of {shop}',
  ],
  bugs: ['Wrong shop after moving', 'Stock shown for a closed shop', 'Map asks for the location twice'],
  technical: ['Shop data from one source', 'Cache by shop', 'Accessibility labels for the map'],
  why: ['Most asked question in the reviews of the app.', 'So that nobody comes in vain.'],
  criteria: ['Right on holidays', 'Stock not older than an hour', 'No location needed'],
};

/** What the app pilot writes. */
export const APP_TEXTS: TeamTexts = {
  themes: [LISTS, SCAN, CARD, NEAR],
  technicalEpic: null,
  chores: [
    'Store screenshots',
    'Beta group: invite 50 people',
    'Privacy labels for the store',
    'Release 1.{w} to the beta group',
    'Answer reviews in the store',
    'Icons for the autumn campaign',
    'Test phones for the agency',
    'Translations',
    'Contract of the agency until March',
    'Reset the pilot gate in {shop}',
  ],
  slots: {
    shop: ['Leipzig', 'Utrecht', 'Graz'],
    device: ['Pixel 9', 'old iPads', 'Galaxy A15'],
    method: ['Apple Pay', 'Google Pay', 'the customer card'],
    w: ['4', '5', '6', '7'],
  },
  voice: ENGLISH_VOICE,
};

/** Goals of the sprints, oldest first. */
export const APP_GOALS: readonly string[] = [
  'Shopping list',
  'Families can share a list',
  'Scan works',
  '',
  'Pilot in Leipzig',
  'Customers can pay by themselves in the pilot shop',
  'Continue',
  'Customer card',
  'Customers can use the card without plastic',
  'Learn from 50 users whether they scan more than once',
  'Prepare the second shop',
  'Customers can see whether it is in stock',
  'Pilot users can leave the shop in under three minutes',
];

export const APP_OWN_WORK: readonly string[] = [
  'Retro {n}',
  'Demo for the shop managers',
  'Talk to pilot users in Leipzig',
  'Decide: second pilot shop',
  'Accept stories of sprint {n}',
  'Order test phones',
];
