// Writes the linter's zones from the list of rooms.
import { writeFileSync } from 'node:fs';
import { rooms, zonesOf } from './rooms.ts';

writeFileSync('.oxlint-zones.json', `${JSON.stringify(zonesOf(rooms), null, 2)}\n`);
