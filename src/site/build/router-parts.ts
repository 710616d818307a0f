/** Says which part of the router somebody has begun to use. */
const left = (part: string) => `throw new Error('${part} are left out of the build');`;
const FETCHERS = left('Fetchers');
const ACTIONS = left('Actions');
const BLOCKERS = left('Blockers');
const DISCOVERY = left('Routes that come later');
const MIDDLEWARE = left('Middleware and instrumentations');
const NOTHING = '';

/**
 * Functions of React Router whose feature we do not use, and what is their body instead. What the app would notice
 * throws; what the router itself calls as it goes about does what it does where there is none of these.
 */
export const BODIES: Readonly<Record<string, string>> = {
  // Fetchers.
  fetch2: FETCHERS,
  getFetcher: FETCHERS,
  resetFetcher: FETCHERS,
  queueFetcherForDeletion: FETCHERS,
  handleFetcherAction: FETCHERS,
  handleFetcherLoader: FETCHERS,
  setFetcherError: FETCHERS,
  updateFetcherState: FETCHERS,
  getUpdatedRevalidatingFetchers: FETCHERS,
  deleteFetcher: NOTHING,
  abortFetcher: NOTHING,
  markFetchRedirectsDone: 'return false;',
  abortStaleFetchLoads: 'return false;',
  callLoadersAndMaybeResolveData: `
    return { loaderResults: await callDataStrategy(request, location, matches, scopedContext, null), fetcherResults: {} };`,
  processLoaderData: 'return processRouteLoaderData(matches, results, pendingActionResult);',

  // Forms and actions: every request is a GET.
  handleAction: ACTIONS,
  normalizeNavigateOptions: `if (opts && isSubmissionNavigation(opts)) ${ACTIONS} return { path };`,
  isMutationMethod: 'return false;',
  getActionDataForCommit: 'return {};',
  getUpdatedActionData: NOTHING,
  getSubmissionFromNavigation: NOTHING,

  // Blockers.
  getBlocker: BLOCKERS,
  deleteBlocker: BLOCKERS,
  updateBlocker: BLOCKERS,
  shouldBlockNavigation: NOTHING,

  // Routes that are told while the app runs; a table of routes that is swapped while one works on it.
  checkFogOfWar: 'return { active: false, matches: null };',
  discoverRoutes: DISCOVERY,
  patchRoutes: DISCOVERY,
  patchRoutesImpl: DISCOVERY,
  _internalSetRoutes: DISCOVERY,

  // Middleware, and functions that watch the router's own.
  runClientMiddlewarePipeline: MIDDLEWARE,
  instrumentClientSideRouter: MIDDLEWARE,
  getRouteInstrumentationUpdates: MIDDLEWARE,

  // View transitions.
  restoreAppliedTransitions: NOTHING,
  persistAppliedTransitions: NOTHING,

  // Pages that a server of React Router's own makes; data that it left in them; server components.
  Scripts: left('Scripts'),
  BoundaryShell: left('Pages of the framework'),
  parseHydrationData: NOTHING,
  RSCErrorHandler: 'return children;',
  decodeRouteErrorResponseDigest: NOTHING,
  ScrollRestoration: 'useScrollRestoration({ getKey, storageKey }); return null;',

  // A router without data, and what it is told by.
  useNavigateUnstable: left('Routers without data'),
};

/** Classes of features that we do not use: that they extend another nothing marks as free of side effects. */
export const CLASSES: ReadonlySet<string> = new Set(['AwaitErrorBoundary', 'RemixErrorBoundary']);

/** Calls that only tell a developer something. */
export const WARNINGS: ReadonlySet<string> = new Set(['warning', 'warningOnce', 'warnOnce']);

/** What is known where the features above are not used. */
export const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\bENABLE_DEV_WARNINGS = true\b/gu, 'ENABLE_DEV_WARNINGS = false'],
  [
    /\binit\.(?:patchRoutesOnNavigation|instrumentations|dataStrategy|getContext|hydrationData)\b/gu,
    '(void 0)',
  ],
  [/\bopts && opts\.(?:submission|fetcherSubmission|pendingError)\b/gu, 'void 0'],
  [/\bopts\?\.mask\b/gu, 'void 0'],
  [/\bif \(blockerKey\b/gu, 'if (false && blockerKey'],
  [/!viewTransitionOpts \|\| !isViewTransitionAvailable/gu, 'true'],
  [/\brenderDfd && pendingState\b/gu, 'false'],
  [/!vtContext\.isTransitioning && interruption\b/gu, 'false'],
  [/\bvtContext\.isTransitioning && !vtContext\.flushSync\b/gu, 'false'],
  [/(?<!function )\bisMutationMethod\([\w.]+\)/gu, 'false'],
  [/\bpendingActionResult (?=&& |\? )/gu, 'false '],
  [/\bif \(isFogOfWar\)/gu, 'if (false)'],
  // Loops over what is always empty.
  [
    /(?<![\w.])(?:\w+\.)?(?:fetchers|blockers|fetchLoadMatches|fetchersQueuedForDeletion)\.forEach\(/gu,
    'void (',
  ],
  [/\b(?:revalidating|deleted|mounted|unmounted)Fetchers\.forEach\(/gu, 'void ('],
];
