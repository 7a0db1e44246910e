import './offline.ts';
import './site-search.ts';
import './theme-switch.ts';
