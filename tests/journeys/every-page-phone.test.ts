import { everyPage } from './every-page.ts';
import { PHONE } from './journey.ts';

everyPage('a phone', PHONE);
