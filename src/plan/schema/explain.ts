import type { Finding } from '../../findings/finding.ts';
import type { YamlSource } from '../yaml.ts';
import { fieldName, type Grammar } from './fields.ts';
import { type Issue, isSentence, type Refusal, refusalsOf } from './issues.ts';
import { spec } from './spec.ts';
import { missedThrough, missingKey, unknownKey } from './strange-keys.ts';

/**
 * What the schema found wrong, as findings with their places in the YAML.
 *
 * @param schema of the file that was read, from which the names of fields come
 */
export function explainIssues(
  issues: readonly Issue[],
  yaml: YamlSource,
  file: string,
  schema: Grammar = spec,
): Finding[] {
  const refusals = refusalsOf(issues, yaml.root);
  const meant = new Set(refusals.flatMap((refusal) => missedThrough(refusal, schema)));
  const isMissing = ({ value }: Refusal) => value === undefined;
  const missing = new Set(refusals.filter(isMissing).flatMap(({ path }) => (path.length === 1 ? path : [])));
  return refusals
    .filter((refusal) => !(isMissing(refusal) && meant.has(JSON.stringify(refusal.path))))
    .flatMap((refusal) => explain(refusal, yaml, file, schema, missing));
}

function explain(
  refusal: Refusal,
  yaml: YamlSource,
  file: string,
  schema: Grammar,
  missing: ReadonlySet<string>,
): Finding[] {
  const { issue, path, container, key, value } = refusal;
  const span = yaml.valueSpan(container, key);
  const finding = { severity: 'error', file: span.file ?? file, span } as const;
  const name = fieldName(schema, path);
  if (path.join() === 'signer' && value !== null) return [notASigner(finding, value)];
  switch (issue.code) {
    case 'unrecognized_keys':
      if (path.length > 0 && isSentence(value)) return [wrongKind(finding, name, value, 'string')];
      return issue.keys.map((unknown) => {
        const span = yaml.keySpan(typeof value === 'object' && value !== null ? value : container, unknown);
        return unknownKey({ ...finding, span }, refusal, unknown, schema, missing);
      });
    case 'invalid_type':
      if (value === undefined) return [missingKey(finding, name, refusal, yaml)];
      if (value === null && path.length === 0) {
        return [
          {
            ...finding,
            code: 'plan/empty',
            message: 'Tệp này trống.',
            hint: 'Chép nội dung của một tệp khác trong cùng thư mục rồi sửa lại.',
          },
        ];
      }
      if (value === null) {
        return [
          { ...finding, code: 'plan/empty', message: `Chưa ghi ${name}.`, hint: `Ghi nội dung cho khóa ${key}.` },
        ];
      }
      return [wrongKind(finding, name, value, issue.expected)];
    case 'invalid_union':
      return [wrongKind(finding, name, value, 'string')];
    case 'invalid_key':
      return [
        {
          ...finding,
          code: 'plan/bad-form',
          message: `Mã “${key}” viết chưa đúng dạng.`,
          hint: formHint(['id'], key),
          span: yaml.keySpan(container, key),
        },
      ];
    case 'invalid_value':
      if (value === undefined) return [missingKey(finding, name, refusal, yaml)];
      return [
        {
          ...finding,
          code: 'plan/not-one-of',
          message: `Giá trị của ${name} không đúng.`,
          hint: `Ghi một trong các giá trị: ${issue.values.map(String).join(', ')}.`,
        },
      ];
    case 'too_small':
      return [
        {
          ...finding,
          code: 'plan/empty',
          message: `${capital(name)} chưa có nội dung.`,
          hint: 'Ghi nội dung hoặc xóa khóa này.',
        },
      ];
    case 'too_big':
      return [
        {
          ...finding,
          code: 'plan/too-many',
          message: issue.origin === 'string' ? `${capital(name)} quá dài.` : `${capital(name)} có quá nhiều dòng.`,
          hint: issue.origin === 'string' ? `Dài nhất là ${issue.maximum} ký tự.` : `Nhiều nhất là ${issue.maximum}.`,
        },
      ];
    default:
      return [
        {
          ...finding,
          code: 'plan/bad-form',
          message: `${capital(name)} viết chưa đúng dạng.`,
          hint: formHint(path, value),
        },
      ];
  }
}

type Base = Omit<Finding, 'code' | 'message' | 'hint'>;

function wrongKind(finding: Base, name: string, value: unknown, expected: string): Finding {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && expected === 'string') {
    return {
      ...finding,
      code: 'plan/prose-became-map',
      message: `${capital(name)} phải là lời văn, nhưng YAML hiểu thành khóa vì trong câu có dấu hai chấm.`,
      hint: 'Ghi dấu | rồi viết câu ở dòng dưới, lùi vào hai dấu cách.',
    };
  }
  const kinds: Record<string, string> = {
    array: 'một danh sách, mỗi dòng bắt đầu bằng dấu -',
    object: 'các khóa lùi vào bên trong',
    record: 'các khóa lùi vào bên trong',
    string: 'lời văn',
    boolean: 'true hoặc false',
  };
  return {
    ...finding,
    code: 'plan/wrong-kind',
    message: `${capital(name)} phải là ${kinds[expected] ?? 'dạng khác'}.`,
    hint: 'Xem ví dụ của khóa này trong docs/cac-khoa.md.',
  };
}

/** The name or the whole signature of a person, where only the id of one is written. */
function notASigner(finding: Base, value: unknown): Finding {
  const hint =
    typeof value === 'object'
      ? 'Đổi tên khóa signer thành signature.'
      : 'Ghi mã như pho-chu-tich, hoặc thay khóa này bằng khóa signature có title (chức vụ) và name (họ tên).';
  const message = 'Người ký (signer) phải là mã của một người đã khai báo trong signers của cơ quan.';
  return { ...finding, code: 'plan/bad-form', message, hint };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

const forms: Record<string, string> = {
  year: 'Ghi năm bằng bốn chữ số, ví dụ 2025.',
  date: 'Ghi theo dạng năm-tháng-ngày: 2025-06-27; chưa rõ ngày thì 2025-06; chưa rõ tháng thì 2025.',
  office: 'Ghi tên tệp trong thư mục offices, không có đuôi .yaml, ví dụ ubnd-tinh.',
  symbol: 'Ghi chữ viết tắt tên cơ quan bằng chữ in hoa, ví dụ UBND.',
  number: 'Ghi số/ký hiệu như 1606/QĐ-UBND, hoặc chỉ ký hiệu như KH-UBND khi chưa có số.',
  id: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ so-noi-vu.',
  value: 'Ghi con số, ví dụ 42,69.',
  target: 'Ghi con số, ví dụ 43,24.',
};

function formHint(path: readonly string[], value: unknown): string {
  const key = path.at(-1) ?? '';
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(value)) ?? [];
  if (key === 'date' && year)
    return `Ghi theo thứ tự năm-tháng-ngày: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
  return (Object.hasOwn(forms, key) ? forms[key] : undefined) ?? 'Xem ví dụ của khóa này trong docs/cac-khoa.md.';
}
