import type { Manifest } from './manifest.ts';
import type { WorkerScope } from './scope.ts';
import { serve } from './serve.ts';
import { withdraw } from './withdraw.ts';

declare const self: WorkerScope;
/** Put in by the build; null where a site wants no worker, which also removes those that are there. */
declare const MANIFEST: Manifest | null;

if (MANIFEST) serve(self, MANIFEST);
else withdraw(self);
