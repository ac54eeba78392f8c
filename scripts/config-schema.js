// The JSON Schema of kehoach.config.yaml, for editors. Which codes there are the program itself tells.

/** The text of schemas/config.schema.json. */
export function configSchema() {
  const rule = {
    title: 'Cách xử lý một quy tắc',
    type: 'object',
    properties: {
      level: {
        title: 'Mức',
        description: 'E: phải sửa; W: khác mẫu trình bày, thông lệ; I: chưa thống nhất; off: không kiểm tra.',
        enum: ['E', 'W', 'I', 'off'],
      },
      reason: {
        title: 'Lý do',
        description: 'Vì sao cơ quan đổi mức hoặc tắt quy tắc này; báo cáo kiểm tra ghi lại lý do.',
        type: 'string',
        pattern: '\\S',
        examples: ['Theo Quy chế công tác văn thư của cơ quan.'],
      },
    },
    required: ['level', 'reason'],
    additionalProperties: false,
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cấu hình kiểm tra của cơ quan',
    description: 'Tệp kehoach.config.yaml: các quy tắc mà cơ quan đổi mức hoặc không dùng khi kiểm tra văn bản.',
    type: ['object', 'null'],
    properties: {
      $schema: { type: 'string' },
      rules: {
        title: 'Quy tắc',
        description: 'Mỗi khóa là mã của một quy tắc, như trong ngoặc vuông ở báo cáo kiểm tra: H03.',
        type: ['object', 'null'],
        propertyNames: { pattern: '^[A-Z][0-9]{2}[a-z]?$' },
        additionalProperties: rule,
      },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
