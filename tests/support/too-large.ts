/** A short plan with this template and these sections fills the memory of a thread within a second or two. */
export const fillingTemplate = `<document><article class="main"><h1>Kế hoạch</h1><p class="abstract">{{title}}</p>
{{#each sections}}{{#each @root.sections}}{{#each @root.sections}}<p>{{heading}}</p>{{/each}}{{/each}}{{/each}}
</article></document>`;

export const manySections = Array.from({ length: 300 }, (_, index) => ({ heading: `Việc ${index}`, content: 'Một.' }));
