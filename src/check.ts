import { type RuleSettings, withSettings } from './config/settings.ts';
import type { Finding } from './findings/finding.ts';
import { outlineOfWord } from './outline/of-word.ts';
import type { WordParagraph } from './reader/model.ts';
import { readDocx } from './reader/read.ts';
import { assignRoles } from './roles/assign.ts';
import { documentName, roleNames } from './roles/names.ts';
import type { RoledFile } from './roles/role.ts';
import type { Spot } from './roles/spot.ts';
import type { RuleCard, Violation } from './rules/card.ts';
import { formRules } from './rules/catalogue.ts';
import { outlineRules } from './rules/outline/rules.ts';

export interface Check {
  readonly findings: readonly Finding[];
  /** Absent when the file could not be read. */
  readonly roled?: RoledFile;
}

/**
 * A .docx from whatever hand → everything in it that contradicts the decree, its model forms or settled practice.
 *
 * @param name how findings name the file
 */
export function checkDocx(bytes: Uint8Array, name: string, settings: RuleSettings = new Map()): Check {
  const reading = readDocx(bytes, name);
  if ('error' in reading) return { findings: [reading.error] };
  const roled = assignRoles(reading.file);
  if (roled.isOfParty) return { findings: [ofParty(name)], roled };
  const findings: Finding[] = [];
  const places = placesOf(roled);
  const outline = outlineOfWord(roled);
  const isOn = ({ code }: RuleCard) => settings.get(code)?.level !== 'off';
  const reportOf = (rule: RuleCard) => (violation: Violation<Spot>) =>
    findings.push(findingOf(rule, violation, name, places));
  for (const rule of formRules.filter(isOn)) rule.check(roled, reportOf(rule));
  for (const rule of outlineRules.filter(isOn)) rule.check(outline, reportOf(rule));
  return { findings: withSettings(findings, settings), roled };
}

const severities = { E: 'error', W: 'warning', I: 'note' } as const;

function findingOf(
  rule: RuleCard,
  { where, found, required, remedy, level, source }: Violation<Spot>,
  file: string,
  places: ReadonlyMap<WordParagraph, readonly Place[]>,
): Finding {
  const place = where.paragraph && placeOf(places.get(where.paragraph), where.words);
  return {
    code: rule.code,
    severity: severities[level ?? rule.level],
    message: found,
    required,
    source: source ?? rule.source,
    hint: remedy,
    file,
    ...(where.paragraph && {
      word: {
        ...where.paragraph.place,
        ...(place && { number: place.number }),
        document: place?.document ?? '',
        role: place?.role ?? besideText[where.paragraph.container.in] ?? '',
        words: where.words ?? where.paragraph.text,
      },
    }),
  };
}

/** What is no passage of a document. */
const besideText: Partial<Record<WordParagraph['container']['in'], string>> = {
  header: 'Đầu trang',
  footer: 'Chân trang',
  footnote: 'Chú thích cuối trang',
  endnote: 'Chú thích cuối văn bản',
};

interface Place {
  readonly number: number;
  readonly document: string;
  readonly role: string;
  readonly text: string;
}

/** Where each paragraph is, as a person would say it: one place for each passage that a tab makes of it. */
function placesOf({ documents }: RoledFile): Map<WordParagraph, Place[]> {
  const places = new Map<WordParagraph, Place[]>();
  let number = 0;
  for (const document of documents) {
    const name = documentName(document);
    for (const { paragraph, role, text } of document.passages) {
      const known = places.get(paragraph);
      if (text !== '' && !known) number++;
      const place = { number: known?.[0]?.number ?? number, document: name, role: roleNames[role], text };
      if (known) known.push(place);
      else places.set(paragraph, [place]);
    }
  }
  return places;
}

/** The passage that has the words, the first one where none or all have them. */
function placeOf(places: readonly Place[] | undefined, words: string | undefined): Place | undefined {
  return places?.find(({ text }) => words !== undefined && text.includes(words.normalize('NFC'))) ?? places?.[0];
}

function ofParty(file: string): Finding {
  return {
    code: 'docx/of-party',
    severity: 'warning',
    message: 'Đây là văn bản của Đảng, không thuộc phạm vi điều chỉnh của Nghị định số 30/2020/NĐ-CP.',
    hint: 'Kiểm tra theo quy định về thể thức văn bản của Đảng.',
    file,
  };
}
