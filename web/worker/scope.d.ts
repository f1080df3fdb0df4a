// What is global in a service worker. TypeScript's library says so of every kind of
// worker at once, and of this one only inside a type.

type Scope = ServiceWorkerGlobalScope;
type Events = ServiceWorkerGlobalScopeEventMap;

declare const clients: Scope["clients"];
declare const registration: Scope["registration"];
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof Events>(kind: K, listener: (event: Events[K]) => void): void;
