// docs/rules/: a page for each rule of `kehoach check`, made of what the rule says of itself, and their list.
import { importSource } from './import-source.js';

const levels = {
  E: 'E – trái quy định của Nghị định số 30/2020/NĐ-CP',
  W: 'W – khác mẫu trình bày hoặc thông lệ văn thư; không phải là trái Nghị định',
  I: 'I – chưa thống nhất; không phải là trái Nghị định',
};

/** @returns the text of each page by its path */
export async function rulePages() {
  const { allRules } = await importSource('src/rules/catalogue.ts');
  const pages = Object.fromEntries(allRules.map((rule) => [`docs/rules/${rule.code}.md`, page(rule)]));
  return { ...pages, 'docs/rules/README.md': list(allRules) };
}

function page({ code, title, level, source, why, wrong, right }) {
  return `# ${code}. ${title}

| Mức | Căn cứ |
| --- | --- |
| ${levels[level]} | ${source} |

${why}

**Sai**

\`\`\`text
${wrong}
\`\`\`

**Đúng**

\`\`\`text
${right}
\`\`\`

Không áp dụng, hoặc áp dụng ở mức khác: ghi trong \`kehoach.config.yaml\`, kèm lý do:

\`\`\`yaml
rules:
  ${code}:
    level: off
    reason: …
\`\`\`
`;
}

function list(rules) {
  const rows = rules.map(
    ({ code, level, title, source }) => `| [${code}](${code}.md) | ${level} | ${title} | ${source} |`,
  );
  return `# Các quy tắc của lệnh check

Mức E: trái quy định của Nghị định số 30/2020/NĐ-CP. Mức W: khác mẫu trình bày hoặc thông lệ văn thư. Mức I: chưa
thống nhất. Chỉ mức E là trái Nghị định.

| Mã | Mức | Quy tắc | Căn cứ |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
