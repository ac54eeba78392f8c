import type { FormRule } from '../form-rule.ts';
import { isOfRecords, reportOutdated } from './ended-names.ts';

export const y05: FormRule = {
  code: 'Y05',
  level: 'W',
  title: 'Viện dẫn về công tác văn thư theo văn bản đang có hiệu lực.',
  source: 'danh mục văn bản theo ngày kèm theo chương trình',
  why: 'Nghị định số 30/2020/NĐ-CP đã thay các văn bản trước đó về công tác văn thư.',
  wrong: 'Thông tư số 01/2011/TT-BNV',
  right: 'Nghị định số 30/2020/NĐ-CP',
  check(file, report) {
    reportOutdated(
      file,
      report,
      ({ prose, name }) => name.kind === 'law' && prose.passage.role !== 'legalBasis' && isOfRecords(name.found),
    );
  },
};
