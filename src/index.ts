export const resolver = () => {};
