import { ENGLISH_VOICE } from '../voices/english-texts';
import type { Voice } from '../play/team-texts';

/** What the data team is asked for and does. Titles may hold slots. */
export const DATA_REQUESTS: readonly string[] = [
  'Weekly sales report for {unit}',
  'Why is revenue of {city} different in two reports?',
  'Dashboard: returns by reason',
  'Export of customers for the {campaign} campaign',
  'New cost centre in the margin report',
  'Forecast for {unit} until Christmas',
  'Delivery promise: promised against delivered',
  'Churn of newsletter readers',
  'Access to the sales data for {unit}',
  'Monthly numbers for the board',
  'Abandoned baskets by device',
  'Price history of the last 30 days',
  'Compare stores of the same size',
  'Numbers for the {campaign} campaign',
  'Stock accuracy by store',
  'Basket analysis: what is bought together',
  'Report for the auditors',
  'Definition of "active customer"',
  'Waiting time in {city} on Saturdays',
  'Response time of customer service',
  'Add the new shops to the sales report',
  'Remove test orders from all reports',
  'Share of orders with voucher',
  'Customer survey: import answers',
  'Energy use by store',
  'Carbon numbers for the annual report',
  'Traffic sources after the consent change',
  'Alert when orders of a country drop',
  'How long do people stay on the product page?',
  'Staff planning: visitors per hour in {city}',
  'Targets 2027 in the store report',
  'Postcodes with many returns',
];

export const DATA_BUGS: readonly string[] = [
  'Sales report of Monday is empty',
  'Revenue of {city} counted twice',
  'Dashboard shows last year',
  'Time zone wrong in the hourly report',
  'Report for {unit} opens after two minutes',
  'Missing shops in the map',
  'Currency of Denmark not converted',
  'Duplicate customers after the migration',
  'Filter on {unit} returns all rows',
];

export const DATA_TECHNICAL: readonly string[] = [
  'Incremental load of orders',
  'Tests for the revenue model',
  'Partition the event table',
  'Move jobs to the new scheduler',
  'Column descriptions for the sales mart',
  'Delete unused tables',
  'Personal data: mask in the test warehouse',
  'Replace the nightly script for {unit}',
  'Lineage for the margin report',
  'Cost of queries by team',
];

export const DATA_SLOTS: Readonly<Record<string, readonly string[]>> = {
  unit: ['garden', 'outdoor', 'lighting', 'the Nordics', 'customer service', 'logistics'],
  city: ['Leipzig', 'Utrecht', 'Graz', 'Aarhus'],
  campaign: ['spring', 'Black Friday', 'loyalty', 'camping'],
};

export const DATA_VOICE: Voice = {
  ...ENGLISH_VOICE,
  plain: [
    'Needed for the meeting on Tuesday.',
    'Same columns as last month, plus the country.',
    'Once is enough, no need to automate.',
    'Please check with finance which definition is right.',
    'We decide about the assortment with these numbers, so it would help to have them by the end of the month.',
  ],
};
