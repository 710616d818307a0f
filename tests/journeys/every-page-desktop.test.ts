import { everyPage } from './every-page.ts';
import { DESKTOP } from './journey.ts';

everyPage('a desktop', { viewport: DESKTOP });
