import type { Offices } from '../plan/office.ts';
import type { Inline } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { officeReader } from './offices.ts';
import { planIds, readSpec } from './plans.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The plans there are, with their titles. */
export async function listPlans(): Promise<number> {
  const ids = await planIds();
  if (ids.length === 0) {
    throw new UsageError(
      'Thư mục plans chưa có kế hoạch nào.',
      'Chép một tệp .yaml vào thư mục plans rồi chạy lại lệnh.',
    );
  }
  print('Các kế hoạch đang có:\n');
  const width = Math.max(...ids.map((id) => id.length));
  const offices = officeReader();
  for (const id of ids) print(`  ${id.padEnd(width)}  ${await titleOf(id, offices)}`);
  const example = ids[0]?.includes(' ') ? `"${ids[0]}"` : ids[0];
  print(`\nDựng một kế hoạch: npm run build-plan ${example}`);
  print('Dựng tất cả:       npm run build-plan -- --all');
  return 0;
}

async function titleOf(id: string, offices: Offices): Promise<string> {
  try {
    const { file, text } = await readSpec(id);
    const { plan } = readPlan(text, file, offices);
    if (!plan) return '(còn lỗi; dựng kế hoạch này để xem lỗi)';
    return plan.title.map(({ inlines }) => inlines.map(words).join('')).join(' ');
  } catch (error) {
    if (error instanceof UsageError) return '(không đọc được tệp)';
    throw error;
  }
}

function words(inline: Inline): string {
  return 'text' in inline ? inline.text : '';
}
