/** The confidential pricing pilot. Titles may hold slots. */
export const PRC_STORIES: readonly string[] = [
  'Price by time of day in {shop}',
  'Lowest price of the week on the label',
  'Electronic labels in {shop}',
  'Rules: never above the list price',
  'Simulate a price change before it is live',
  'Approval by category management',
  'Show the reason of a price to staff',
  'Stop all changes with one switch',
  'Compare with {rival}',
  'Minimum margin by supplier',
  'Report for the legal department',
  'Customers see the same price for 24 hours',
  'Test group by postcode',
  'Price of bundles',
  'Fresh goods: lower in the evening',
  'Price promise for members',
  'Import competitor prices of {rival}',
  'Explain price changes to customer service',
  'Show the price history to the manager',
  'Different price online and in {shop}',
  'Exclude books',
  'Price of {rival} at noon',
  'Rounding to 9 cents',
  'Undo the last change',
];

export const PRC_TASKS: readonly string[] = [
  'Contract with the label supplier',
  'Legal opinion on personal prices',
  'Works council: information on the pilot',
  'Choose the second pilot shop',
  'Numbers for the steering committee',
  'Communication plan in case it leaks',
  'Interview customers in {shop}',
  'Budget for the second phase',
];

export const PRC_BUGS: readonly string[] = [
  'Label in {shop} shows the price of yesterday',
  'Rule engine rounds up',
  'Price of {rival} in the wrong currency',
  'Simulation ignores the minimum margin',
  'Label blank after battery change',
  'Two prices in one minute',
];

export const PRC_SHOP_WORK: readonly string[] = [
  'Shop: read the price from the pricing service',
  'Shop: keep the price for 24 hours in the basket',
  'Shop: lowest price of the last 30 days from the pilot',
  'Shop: switch for the price pilot by postcode',
  'Shop: do not cache prices of pilot articles',
  'Shop: log which price was shown',
  'Shop: price change while paying',
  'Shop: member price on the product page',
];

export const PRC_SLOTS: Readonly<Record<string, readonly string[]>> = {
  shop: ['Leipzig', 'Graz', 'Basel'],
  rival: ['the market leader', 'the discounter', 'two online shops'],
};
