import type { Finding, Span } from '../../findings/finding.ts';
import { suggest } from '../suggest.ts';

/** The sentences for what is wrong between a plan and its office. */

export function unknownOffice(name: string, known: readonly string[], file: string, span: Span): Finding {
  const near = suggest(name, known);
  const others = known.length > 0 ? `Ghi một trong các cơ quan: ${known.join(', ')}; hoặc tạo` : 'Tạo';
  return {
    code: 'plan/unknown-office',
    severity: 'error',
    message: `Không có cơ quan nào tên là “${name}” trong thư mục offices.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : `${others} tệp offices/${name}.yaml.`,
    file,
    span,
  };
}

export function unknownSigner(id: string, known: readonly string[], file: string, span: Span): Finding {
  const near = suggest(id, known);
  const choice = known.length > 0 ? `Ghi một trong các mã: ${known.join(', ')}.` : 'Khai báo người ký trong signers.';
  return {
    code: 'plan/unknown-signer',
    severity: 'error',
    message: `Cơ quan không có người ký nào mang mã “${id}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : choice,
    file,
    span,
  };
}

export function needlessSigner(file: string, span: Span): Finding {
  return {
    code: 'plan/needless-signer',
    severity: 'error',
    message: 'Kế hoạch đã ghi chữ ký riêng (signature) nên khóa signer không có tác dụng.',
    hint: 'Xóa khóa signer, hoặc xóa khóa signature để người ký của cơ quan ký.',
    file,
    span,
  };
}

export function signerWithoutOffice(file: string, span: Span): Finding {
  return {
    code: 'plan/needless-signer',
    severity: 'error',
    message: 'Khóa signer chọn người ký của một cơ quan đã khai báo, nhưng kế hoạch chưa ghi cơ quan nào.',
    hint: 'Ghi thêm khóa office, hoặc thay signer bằng signature.',
    file,
    span,
  };
}
