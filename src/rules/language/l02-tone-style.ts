import type { RoledFile } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { placesOf, reportMixture, type Way } from './mixture.ts';

export const l02: FormRule = {
  code: 'L02',
  level: 'I',
  title: 'Trong một văn bản đặt dấu thanh theo một kiểu: “hòa” hoặc “hoà”.',
  source: 'thông lệ văn thư',
  why: 'Hai kiểu đều đúng, nhưng trộn lẫn thì tìm kiếm trong văn bản bị sót.',
  wrong: 'thủy lợi … uỷ quyền',
  right: 'thủy lợi … ủy quyền',
  check(file, report) {
    reportMixture([syllables(file, older), syllables(file, newer)], report, (rare, often, rares, oftens) => ({
      found: `Đặt dấu thanh hai kiểu: “${rare.words}” (${rares} chỗ) và “${often.words}” (${oftens} chỗ).`,
      required: 'Một kiểu trong cả văn bản.',
      remedy: `Viết lại theo kiểu của “${often.words}”.`,
    }));
  },
};

/** The whole syllables that end so. */
function syllables(file: RoledFile, end: RegExp): readonly Way[] {
  return placesOf(file, end).map((way) => {
    const onset = /\p{L}*$/u.exec(way.prose.text.slice(Math.max(0, way.start - 4), way.start))?.[0] ?? '';
    return { ...way, start: way.start - onset.length, words: onset + way.words };
  });
}

/** The end of a syllable; what comes before it does not matter, but “qu” is a consonant. */
const older = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ](?<![qQ].)[yY])(?!\p{L})/gu;
const newer = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU](?<![qQ].)[ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
