/** The half of Handlebars that runs templates, without the compiler; the package types only the whole. */
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: { create(): Pick<typeof Handlebars, 'template' | 'registerHelper' | 'registerPartial'> };
  export default runtime;
}
