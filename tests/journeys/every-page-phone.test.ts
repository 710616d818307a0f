import { everyPage } from './every-page.ts';
import { ON_A_PHONE } from './journey.ts';

everyPage('a phone', ON_A_PHONE);
