/** How a reader's window is: CSS pixels. WebKit's own is never narrower than its toolbar, about 450. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** A page in an engine, with what a reader can do to it: the mouse and the keys are the engine's own, not events that a script makes. */
export interface Tab {
  readonly goTo: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs in the page, which sees `f` as text: it knows nothing but its argument. */
  readonly run: <Given, Made>(f: (given: Given) => Made | Promise<Made>, given: Given) => Promise<Made>;
  /** Runs a script of ours, whatever the page's own policy is. */
  readonly add: (script: string) => Promise<void>;
  /** Presses the mouse's button at a point of the window. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** A key by its name in a KeyboardEvent, with what is held: `Enter`, `Shift+Tab`, `Control+v`. */
  readonly press: (keys: string) => Promise<void>;
  readonly resize: (window: Window) => Promise<void>;
  /** What its console and its failures have said, where the engine lets that be heard; WebKit does not. */
  readonly said: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser that runs. */
export interface Browser {
  /** A page of a new reader, who has kept nothing. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** What is there before the journeys begin: where the built pages are, and where this worker's Chromium listens. */
export interface Staged {
  readonly site: string;
  readonly chromium: string;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly start: (staged: Staged) => Promise<Browser>;
}
