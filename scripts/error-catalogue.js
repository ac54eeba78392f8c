// docs/ma-loi.md: every code with a mistake that brings it, and what the command itself says of that mistake.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxExamples } from './docx-examples.js';
import { assignExamples, examples, renewExamples, templateExamples } from './error-examples.js';

const program = fileURLToPath(new URL('../dist/kehoach.js', import.meta.url));

const needed = {
  template: 'ke-hoach',
  year: '2025',
  title: 'Nâng cao chất lượng phục vụ',
  medium: 'paper',
  issuer: '\n  name: Ủy ban nhân dân xã Ví Dụ\n  place: Ví Dụ',
  number: 'KH-UBND',
  date: '2025',
};

/** The example as a whole spec: its own lines first, then what every spec needs. */
function wholeSpec(text) {
  const given = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const rest = Object.entries(needed).filter(([key]) => !given.has(key));
  return `${text}\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

/** What the command says of each example. */
function findingsOf() {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-ma-loi-'));
  try {
    mkdirSync(join(folder, 'plans'));
    mkdirSync(join(folder, 'offices'));
    for (const [index, { text, files = {}, offices = {} }] of examples.entries()) {
      for (const [name, content] of Object.entries(offices))
        writeFileSync(join(folder, 'offices', `${index}-${name}`), content);
      writeFileSync(
        join(folder, 'plans', `${index}.yaml`),
        wholeSpec(
          Object.keys(offices).length > 0
            ? text.replace('ubnd-xa', `${index}-ubnd-xa`)
            : text.replace('mau.hbs', `mau-${index}.hbs`),
        ),
      );
      for (const content of Object.values(files)) writeFileSync(join(folder, 'plans', `mau-${index}.hbs`), content);
    }
    return JSON.parse(validate(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function validate(folder) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  try {
    return execFileSync(process.execPath, [program, 'validate', '--all', '--format', 'json'], options);
  } catch (error) {
    // Exit code 1: there are findings, as there should be.
    return error.stdout;
  }
}

/** What a command prints of one code: its sentence and its remedy. */
function said(folder, args, code) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  const lines = `${stdout}${stderr}`.split('\n');
  const at = lines.findIndex((line) => line.endsWith(`[${code}]`));
  const [, label, message] = /^ {2}(Lỗi|Lưu ý): (.*) \[/.exec(lines[at] ?? '') ?? [];
  const hint = lines.slice(at).find((line) => line.startsWith('  Cách sửa: '));
  if (!label || !hint) throw new Error(`The example of ${code} does not bring it.`);
  return `**${label}:** ${message}\n\n**Cách sửa:** ${hint.replace('  Cách sửa: ', '')}\n`;
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-ma-loi-'));
  try {
    for (const name of ['plans', 'partials']) mkdirSync(join(folder, name));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function templateEntries() {
  return templateExamples.map(({ code, text, partials = {} }) =>
    inFolder((folder) => {
      const whole = text.startsWith('<document>')
        ? text
        : `<document><article class="main">${text}</article></document>`;
      writeFileSync(join(folder, 'mau.hbs'), whole);
      for (const [name, content] of Object.entries(partials)) writeFileSync(join(folder, 'partials', name), content);
      return `## ${code}\n\n\`\`\`html\n${text}\n\`\`\`\n\n${said(folder, ['lint-template', 'mau.hbs'], code)}`;
    }),
  );
}

function assignEntries() {
  return assignExamples.map(({ code, text, args }) =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'plans', 'vi-du.yaml'), wholeSpec(text));
      const command = `kehoach assign vi-du ${args.join(' ')}`;
      return `## ${code}\n\n\`\`\`yaml\n${text}\n\`\`\`\n\nLệnh: \`${command}\`\n\n${said(folder, ['assign', 'vi-du', ...args], code)}`;
    }),
  );
}

/** What `kehoach check` says of files that it cannot judge. */
function docxEntries() {
  return docxExamples.map(({ code, about, bytes }) =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'du-thao.docx'), bytes);
      const args = [program, 'check', 'du-thao.docx', '--format', 'json'];
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      const finding = JSON.parse(stdout).find((candidate) => candidate.code === code);
      if (!finding) throw new Error(`The example of ${code} does not bring it: ${stdout}`);
      return `## ${code}\n\nTệp Word: ${about}\n\n**${labels[finding.severity]}:** ${finding.message}\n\n**Cách sửa:** ${finding.hint}\n`;
    }),
  );
}

function renewEntries() {
  return renewExamples.map(({ code, text, results, args }) =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'plans', 'vi-du.yaml'), wholeSpec(text));
      if (results) writeFileSync(join(folder, 'ket-qua.yaml'), results);
      const command = `kehoach renew vi-du ${args.join(' ')}`;
      const file = results ? `\nTệp ket-qua.yaml:\n\n\`\`\`yaml\n${results}\n\`\`\`\n` : '';
      return `## ${code}\n\n\`\`\`yaml\n${text}\n\`\`\`\n${file}\nLệnh: \`${command}\`\n\n${said(folder, ['renew', 'vi-du', ...args], code)}`;
    }),
  );
}

const labels = { error: 'Lỗi', warning: 'Lưu ý' };

/** The text of docs/ma-loi.md. */
export function errorCatalogue() {
  const findings = findingsOf();
  const entries = examples.map(({ code, text, files = {} }, index) => {
    const named = (file) => file === `plans/${index}.yaml` || file.endsWith(`mau-${index}.hbs`);
    const finding = findings.find((candidate) => candidate.code === code && named(candidate.file));
    if (!finding) throw new Error(`The example of ${code} does not bring it.`);
    const template = Object.values(files).map((content) => `\nTệp mẫu:\n\n\`\`\`html\n${content}\n\`\`\`\n`);
    const message = finding.message.replaceAll(`mau-${index}.hbs`, 'mau.hbs');
    return `## ${code}\n\n\`\`\`yaml\n${text.replaceAll('\t', '⇥')}\n\`\`\`\n${template.join('')}\n**${labels[finding.severity]}:** ${message}\n\n**Cách sửa:** ${finding.hint}\n`;
  });
  return `<!-- Generated by scripts/error-catalogue.js; do not edit. -->

# Các mã lỗi và cách sửa

Mỗi lỗi hiện trên màn hình có một mã trong ngoặc vuông, ví dụ [plan/unknown-key]. Tìm mã ấy ở đây để xem một ví dụ sai,
lời máy báo và cách sửa. Dấu ⇥ trong ví dụ là phím Tab.

${[...entries, ...templateEntries(), ...assignEntries(), ...renewEntries(), ...docxEntries()].join('\n')}`;
}
