import { Command, CommanderError, Option } from 'commander';
import type { AssignOptions } from './assign.ts';
import type { BatchOptions } from './batch.ts';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import type { ImportOptions } from './import.ts';
import { tellInterrupted } from './interrupt.ts';
import type { NewOptions } from './new.ts';
import type { RenewOptions } from './renew.ts';
import type { TasksOptions } from './tasks.ts';
import { printError, surviveClosedOutput } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';
import type { ValidateOptions } from './validate.ts';

/** The command line. What a command needs is loaded when it runs. */

const program = new Command()
  .name('kehoach')
  .usage('[tùy chọn] <lệnh>')
  .description('Dựng kế hoạch hành chính từ tệp YAML thành tệp Word đúng thể thức Nghị định số 30/2020/NĐ-CP.')
  .helpOption('-h, --help', 'xem hướng dẫn này')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    optionDescription: ({ description, argChoices, defaultValue }) =>
      [
        description,
        argChoices && `một trong: ${argChoices.join(', ')}`,
        defaultValue !== undefined && `không ghi thì ${defaultValue}`,
      ]
        .filter(Boolean)
        .join('; '),
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
  .option('--strict', 'coi lưu ý như lỗi: còn lưu ý thì không dựng')
  .option('--draft', 'dựng bản dự thảo dù còn điểm cần quyết định: tô vàng các chỗ ấy, ghi DỰ THẢO ở trang đầu')
  .action(async (ids: string[], options: BuildOptions) => {
    const { runBuild } = await import('./build.ts');
    process.exitCode = await runBuild(ids, options);
  });

program
  .command('validate')
  .usage('[tùy chọn] [mã...]')
  .description('kiểm tra các kế hoạch mà không dựng; không ghi mã nào thì kiểm tra tất cả')
  .argument('[mã...]', 'mã kế hoạch')
  .option('--all', 'kiểm tra tất cả các kế hoạch')
  .option('--strict', 'coi lưu ý như lỗi')
  .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json', 'sarif']).default('text'))
  .action(async (ids: string[], options: ValidateOptions) => {
    const { runValidate } = await import('./validate.ts');
    process.exitCode = await runValidate(ids, options);
  });

program
  .command('new')
  .usage('[tùy chọn] <mã>')
  .description('tạo tệp kế hoạch mới, có sẵn các khóa phải ghi kèm ví dụ; không ghi đè tệp đã có')
  .argument('<mã>', 'mã kế hoạch mới, ví dụ vanthu-2026; bốn chữ số cuối là năm kế hoạch')
  .option('--template <mẫu>', 'ke-hoach hoặc quyet-dinh-ke-hoach', 'ke-hoach')
  .option('--office <tên>', 'cơ quan đã khai báo: tên tệp trong thư mục offices, không có đuôi .yaml')
  .action(async (id: string, options: NewOptions) => {
    const { runNew } = await import('./new.ts');
    process.exitCode = await runNew(id, options);
  });

program
  .command('import')
  .usage('[tùy chọn] <tệp.docx...>')
  .description('chuyển một kế hoạch đã có từ tệp Word thành tệp YAML để soạn tiếp; không ghi đè tệp đã có')
  .argument('<tệp.docx...>', 'tệp Word; kế hoạch kèm theo, phụ lục là tệp riêng thì ghi tiếp phía sau')
  .option('--id <mã>', 'mã kế hoạch mới; không ghi thì lấy theo tên tệp Word')
  .option('--force', 'thay tệp kế hoạch đã có cùng mã')
  .action(async (paths: string[], options: ImportOptions) => {
    const { runImport } = await import('./import.ts');
    process.exitCode = await runImport(paths, options);
  });

program
  .command('watch')
  .usage('<mã>')
  .description('theo dõi một kế hoạch và dựng lại mỗi lần lưu; nhấn Ctrl+C để dừng')
  .argument('<mã>', 'mã kế hoạch')
  .action(async (id: string) => {
    const { runWatch } = await import('./watch.ts');
    process.exitCode = await runWatch(id, {});
  });

program
  .command('assign')
  .usage('[tùy chọn] <mã>')
  .description('cấp số: ghi số và ngày ban hành vào tệp kế hoạch, giữ nguyên ghi chú và cách trình bày của tệp')
  .argument('<mã>', 'mã kế hoạch')
  .requiredOption('--number <số>', 'số văn thư cấp, không kèm ký hiệu, ví dụ 1606')
  .option('--date <ngày>', 'ngày ban hành, ví dụ 2025-06-27 hoặc 27/6/2025; không ghi thì giữ ngày trong tệp')
  .option('--force', 'thay số đã cấp, hoặc ghi ngày thuộc năm khác')
  .action(async (id: string, options: AssignOptions) => {
    const { runAssign } = await import('./assign.ts');
    process.exitCode = await runAssign(id, options);
  });

program
  .command('renew')
  .usage('[tùy chọn] <mã>')
  .description('lập kế hoạch năm sau từ kế hoạch đã có, kèm bản rà soát những gì phải quyết định')
  .argument('<mã>', 'mã kế hoạch đã có, ví dụ hatinh-2025')
  .requiredOption('--year <năm>', 'năm của kế hoạch mới, ví dụ 2026')
  .option('--results <tệp>', 'tệp YAML ghi kết quả của năm trước theo từng chỉ số')
  .option('--date <ngày>', 'xét tên cơ quan, đơn vị, văn bản theo ngày này; không ghi thì theo ngày 01/01 của năm mới')
  .option('--force', 'ghi đè tệp kế hoạch mới nếu đã có')
  .action(async (id: string, options: RenewOptions) => {
    const { runRenew } = await import('./renew.ts');
    process.exitCode = await runRenew(id, options);
  });

program
  .command('batch')
  .usage('[tùy chọn] <mẫu>')
  .description('dựng hàng loạt: mỗi dòng của bảng dữ liệu một văn bản; chạy lại thì chỉ dựng những gì đã thay đổi')
  .argument('<mẫu>', 'tệp kế hoạch mẫu có {{tên cột}}, ví dụ plans/mau/mau-xa.yaml')
  .requiredOption('--data <tệp>', 'bảng dữ liệu .csv, .xlsx hoặc .yaml; dòng đầu là tên cột')
  .option('--name <tên>', 'tên tệp Word, ví dụ "{{ma}}-{{ten}}"; không ghi thì lấy số thứ tự và cột đầu')
  .option('--workers <số>', 'số luồng chạy cùng lúc; không ghi thì bằng số nhân của máy')
  .option('--shard <phần>', 'chỉ làm một phần, ví dụ 2/8 là phần thứ hai trong tám phần')
  .option('--force', 'dựng lại tất cả, kể cả những gì không đổi')
  .action(async (pattern: string, options: BatchOptions) => {
    const { runBatch } = await import('./batch.ts');
    process.exitCode = await runBatch(pattern, options);
  });

program
  .command('check')
  .usage('[tùy chọn] [tệp hoặc thư mục...]')
  .description('kiểm tra thể thức tệp Word bất kỳ theo Nghị định số 30/2020/NĐ-CP')
  .argument('[tệp hoặc thư mục...]', 'các tệp .docx, hoặc thư mục có các tệp .docx')
  .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json', 'sarif', 'html']).default('text'))
  .addOption(
    new Option('--level <mức>', 'chỉ nêu từ mức này trở lên: E trái quy định, W khác mẫu, I chưa thống nhất').choices([
      'E',
      'W',
      'I',
    ]),
  )
  .option('--annotate', 'ghi thêm bản sao có nhận xét ở từng chỗ, cạnh tệp gốc')
  .option('--output <tệp>', 'ghi kết quả vào tệp này')
  .option('--roles', 'in ra từng đoạn được hiểu là thành phần nào')
  .option('--rules', 'liệt kê các quy tắc')
  .action(async (paths: string[], options: CheckOptions) => {
    const { runCheck } = await import('./check.ts');
    process.exitCode = await runCheck(paths, options);
  });

program
  .command('tasks')
  .usage('[tùy chọn] [mã...]')
  .description(
    'lập danh mục nhiệm vụ theo cơ quan thành bảng tính (.xlsx) và lịch (.ics); không ghi mã nào thì lấy tất cả',
  )
  .argument('[mã...]', 'mã kế hoạch')
  .option('--xlsx', 'chỉ ghi bảng tính')
  .option('--ics', 'chỉ ghi lịch')
  .option('--remind <số ngày>', 'lịch nhắc trước hạn bao nhiêu ngày; 0 là không nhắc', '7')
  .action(async (ids: string[], options: TasksOptions) => {
    const { runTasks } = await import('./tasks.ts');
    process.exitCode = await runTasks(ids, options);
  });

program
  .command('compare')
  .usage('<bản cũ> <bản mới>')
  .description('so sánh hai bản theo nội dung, in ra và lập bảng so sánh (.docx); mỗi bản là mã kế hoạch hoặc tệp Word')
  .argument('<bản cũ>', 'mã kế hoạch, hoặc đường dẫn tới tệp .docx')
  .argument('<bản mới>', 'mã kế hoạch, hoặc đường dẫn tới tệp .docx')
  .action(async (older: string, newer: string) => {
    const { runCompare } = await import('./compare.ts');
    process.exitCode = await runCompare(older, newer);
  });

program
  .command('lint-template')
  .usage('[mẫu...]')
  .description('kiểm tra mẫu mà không cần kế hoạch; không ghi mẫu nào thì kiểm tra tất cả mẫu của chương trình')
  .argument('[mẫu...]', 'tên mẫu của chương trình, hoặc đường dẫn tới tệp .hbs')
  .action(async (names: string[]) => {
    const { runLintTemplate } = await import('./lint-template.ts');
    process.exitCode = await runLintTemplate(names);
  });

for (const command of [program, ...program.commands]) {
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'xem hướng dẫn này');
}

surviveClosedOutput();
process.once('SIGINT', () => {
  tellInterrupted();
  process.exit(130);
});
program.parseAsync().catch(explainFailure);

function explainFailure(error: unknown): void {
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
    case 'commander.excessArguments':
      printError('Lệnh có thừa tên tệp hoặc tên kế hoạch.\nCách sửa: chạy lệnh ấy kèm --help để xem cách gọi.');
      return 2;
    case 'commander.unknownCommand':
      printError(`Không có lệnh “${name}”.\nCách sửa: chạy npm run kehoach -- --help để xem các lệnh.`);
      return 2;
    case 'commander.invalidArgument': {
      const [, choices = ''] = /Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      printError(`Giá trị của tùy chọn “${name}” không đúng.\nCách sửa: ghi một trong các giá trị: ${choices}.`);
      return 2;
    }
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      printError(`Lệnh còn thiếu “${name}”.\nCách sửa: chạy npm run kehoach -- --help để xem cách dùng.`);
      return 2;
    default:
      printError(`Lệnh viết chưa đúng: ${error.message}\nCách sửa: chạy npm run kehoach -- --help để xem cách dùng.`);
      return 2;
  }
}
