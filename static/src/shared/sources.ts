/** Where the rules come from (NOTICE). */
export const ARTICLE_URL = 'https://www.media.thiga.co/en/en/product-owner-scrum-master-improve-relationship';
export const SCRUM_GUIDE_URL = 'https://scrumguides.org/scrum-guide.html';
