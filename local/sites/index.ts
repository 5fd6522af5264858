export { CAST as SMALL_CAST } from './small/small-cast';
export { playSmallSite, type SmallSite } from './small/small-site';
