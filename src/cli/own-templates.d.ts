/** The program's own templates and partials by name, compiled when the program is bundled (scripts/bundle.js). */
declare module 'kehoach:own-templates' {
  import type { Compiled } from '../template/word.ts';

  export const templates: Readonly<Record<string, Compiled>>;
  export const partials: Readonly<Record<string, Compiled>>;
}
