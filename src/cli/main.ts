#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import type { BuildOptions } from './build.ts';
import { removeUnfinished } from './save.ts';
import { printError, surviveClosedOutput } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

/** The command line. What a command needs is loaded when it runs. */

const program = new Command()
  .name('kehoach')
  .usage('[tùy chọn] <lệnh>')
  .description('Dựng kế hoạch hành chính từ tệp YAML thành tệp Word đúng thể thức Nghị định số 30/2020/NĐ-CP.')
  .helpOption('-h, --help', 'xem hướng dẫn này')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .configureHelp({
    styleTitle: (title) => titles[title] ?? title,
  })
  .exitOverride();

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

program
  .command('build')
  .description('dựng một hay nhiều kế hoạch thành tệp Word; không ghi mã nào thì liệt kê các kế hoạch đang có')
  .usage('[tùy chọn] [mã...]')
  .argument('[mã...]', 'mã kế hoạch: tên tệp trong thư mục plans, không có đuôi .yaml')
  .option('--all', 'dựng tất cả các kế hoạch')
  .option('--pdf', 'tạo thêm tệp PDF bằng LibreOffice')
  .action(async (ids: string[], options: BuildOptions) => {
    const { runBuild } = await import('./build.ts');
    process.exitCode = await runBuild(ids, options);
  });

for (const command of [program, ...program.commands]) {
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'xem hướng dẫn này');
}

surviveClosedOutput();
process.once('SIGINT', () => {
  removeUnfinished();
  process.exit(130);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) printUsageError(error);
  else if (error instanceof CommanderError) process.exitCode = explainUsage(error);
  else {
    printError(`Chương trình gặp lỗi không lường trước: ${error instanceof Error ? error.message : String(error)}`);
    printError('Cách sửa: chạy lại lệnh; nếu vẫn lỗi, gửi dòng trên cùng tệp kế hoạch cho người phát triển.');
  }
}

/** Commander's own messages are English; what a clerk can get wrong is told here. */
function explainUsage(error: CommanderError): number {
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return 0;
    case 'commander.unknownOption':
      printError(`Không có tùy chọn “${name}”.\nCách sửa: chạy npm run kehoach -- --help để xem các tùy chọn.`);
      return 2;
    case 'commander.unknownCommand':
      printError(`Không có lệnh “${name}”.\nCách sửa: chạy npm run kehoach -- --help để xem các lệnh.`);
      return 2;
    default:
      printError(`Lệnh viết chưa đúng: ${error.message}\nCách sửa: chạy npm run kehoach -- --help để xem cách dùng.`);
      return 2;
  }
}
