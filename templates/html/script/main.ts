import { startDates } from './dates.ts';
import { startFilter } from './filter.ts';
import { startSearch } from './search.ts';
import { startWalk } from './walk.ts';

startFilter();
startDates();
startSearch();
startWalk();
