import type { FormRule } from '../form-rule.ts';
import { isOfParty, reportOutdated } from './ended-names.ts';

export const y06: FormRule = {
  code: 'Y06',
  level: 'W',
  title: 'Viện dẫn quy định, hướng dẫn của Đảng về thể thức văn bản đang có hiệu lực.',
  source: 'danh mục văn bản theo ngày kèm theo chương trình',
  why: 'Thể thức văn bản của Đảng đã có quy định mới.',
  wrong: 'Hướng dẫn số 36-HD/VPTW',
  right: 'Hướng dẫn số 05-HD/VPTW',
  check(file, report) {
    reportOutdated(
      file,
      report,
      ({ prose, name }) => name.kind === 'law' && prose.passage.role !== 'legalBasis' && isOfParty(name.found),
    );
  },
};
