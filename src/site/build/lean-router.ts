import { parseSync, Visitor, type Plugin } from 'vite';
import { BODIES, CLASSES, KNOWN, WARNINGS } from './router-parts.ts';

const ROUTER = /\/node_modules\/react-router\//u;
const UNMARKED = /\bReact\d*\.(?:forwardRef|createContext|memo)\(/gu;
const DISPLAY_NAME = /^\w+\.displayName = "[^"]*";$/gmu;

/** What stands in the code from `start` to `end`, and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/**
 * Lets the bundler leave out what we do not use of React Router. First its Link, NavLink, Form and what hangs on them: they
 * are made by calls that nothing marks as free of side effects, and then given a name for developer tools; so they stay in
 * every build that does not use them. Then the features inside the router itself (`router-parts.ts`). Should its names
 * change, the bytes come back and the budget says so.
 */
export function leanRouter(): Plugin {
  return {
    name: 'verbatim:lean-router',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: ROUTER },
      handler: (code) => ({ code: leanRouterCode(code), map: null }),
    },
  };
}

/** The router's code without what we do not use of it. */
export function leanRouterCode(code: string): string {
  return unmarked(known(edited(code)));
}

function unmarked(code: string): string {
  return code.replace(UNMARKED, '/* @__PURE__ */ $&').replace(DISPLAY_NAME, '');
}

function known(code: string): string {
  return KNOWN.reduce((text, [what, instead]) => text.replace(what, instead), code);
}

/** The code with the bodies of what we do not use replaced, and no call that only warns. */
function edited(code: string): string {
  const edits: Edit[] = [];
  new Visitor({
    FunctionDeclaration: ({ id: name, body }) => {
      const instead = name && Object.hasOwn(BODIES, name.name) ? BODIES[name.name] : undefined;
      if (body && instead !== undefined) edits.push({ ...body, instead: `{ ${instead} }` });
    },
    VariableDeclarator: ({ id: name, init }) => {
      if (name.type === 'Identifier' && CLASSES.has(name.name) && init)
        edits.push({ ...init, instead: 'null' });
    },
    CallExpression: ({ start, end, callee }) => {
      if (callee.type === 'Identifier' && WARNINGS.has(callee.name))
        edits.push({ start, end, instead: 'void 0' });
    },
  }).visit(parseSync('router.js', code).program);
  return withEdits(code, edits);
}

/** What is inside another that is replaced goes with it. */
function withEdits(code: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, instead } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at);
}
