import type { Finding } from '../findings/finding.ts';

/** What can be wrong with `kehoach.config.yaml`, in a clerk's words. */

export type ConfigProblem = Pick<Finding, 'code' | 'message' | 'hint'>;

const example = 'S10: { level: W, reason: "Cơ quan chưa áp dụng." }';

export function unknownKey(key: string, near: string | undefined): ConfigProblem {
  return {
    code: 'config/unknown-key',
    message: `Không có khóa “${key}” ở chỗ này.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : 'Xóa khóa này hoặc kiểm tra lại chỗ lùi đầu dòng.',
  };
}

export function unknownRule(code: string, near: string | undefined): ConfigProblem {
  return {
    code: 'config/unknown-rule',
    message: `Không có quy tắc mang mã “${code}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : 'Ghi mã trong ngoặc vuông ở báo cáo kiểm tra, ví dụ H03.',
  };
}

export function notAMap(name: string): ConfigProblem {
  return {
    code: 'config/wrong-kind',
    message: `${name} phải gồm các khóa và giá trị.`,
    hint: `Ghi như ví dụ sau: ${example}`,
  };
}

export function missingKey(code: string, key: 'level' | 'reason'): ConfigProblem {
  return key === 'level'
    ? {
        code: 'config/missing-key',
        message: `Quy tắc ${code} chưa ghi mức.`,
        hint: 'Ghi thêm khóa level với một trong các giá trị: E, W, I, off.',
      }
    : {
        code: 'config/missing-key',
        message: `Quy tắc ${code} chưa ghi lý do.`,
        hint: 'Ghi thêm khóa reason, nêu vì sao cơ quan đổi mức hoặc tắt quy tắc này.',
      };
}

export function notALevel(code: string): ConfigProblem {
  return {
    code: 'config/not-one-of',
    message: `Mức của quy tắc ${code} không đúng.`,
    hint: 'Ghi một trong các giá trị: E, W, I, off.',
  };
}

export function emptyReason(code: string): ConfigProblem {
  return {
    code: 'config/empty',
    message: `Lý do của quy tắc ${code} phải là lời văn.`,
    hint: 'Nêu vì sao cơ quan đổi mức hoặc tắt quy tắc này, đặt trong ngoặc kép.',
  };
}
