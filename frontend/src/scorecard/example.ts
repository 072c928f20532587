import type { Criterion } from '../api/schema';

const value = (input: string, figure: string) => ({ input, figure, part: 'VALUE' as const });
const total = (input: string, figure: string) => ({ input, figure, part: 'DENOMINATOR' as const });
const field = (code: string, title: string): Criterion => ({
  code,
  level: 1,
  title,
  proofRequired: false,
  sources: [],
});

/** A beginning for an officer's own set: how provinces score communication, to be fitted to the local decision. */
export const EXAMPLE: Criterion[] = [
  field('I', 'Kế hoạch tuyên truyền cải cách hành chính'),
  {
    code: 'I.1',
    level: 2,
    title: 'Mức độ hoàn thành kế hoạch: từ 90% trở lên tính theo tỷ lệ, dưới 90% không có điểm',
    max: 1,
    rule: { shape: 'RATIO', floor: 90, floorIncluded: true },
    proofRequired: false,
    sources: [value('done', 'task.done'), total('total', 'task.done')],
  },
  field('II', 'Hình thức tuyên truyền'),
  {
    code: 'II.1',
    level: 2,
    title: 'Sự đa dạng của hình thức tuyên truyền',
    max: 1,
    rule: {
      shape: 'PARTS',
      items: [
        { label: 'Bảng tin, bảng điện tử công cộng', value: 0.25 },
        { label: 'Cổng thông tin điện tử, mạng xã hội', value: 0.25 },
        { label: 'Hình thức truyền thống: truyền thanh, hội nghị', value: 0.5 },
      ],
    },
    proofRequired: true,
    sources: [
      value('1', 'activity.count.PUBLIC_BOARD'),
      value('2', 'activity.count.PORTAL'),
      value('2', 'activity.count.SOCIAL_MESSAGING'),
      value('3', 'activity.count.LOUDSPEAKER'),
      value('3', 'activity.count.CONFERENCE'),
    ],
  },
  {
    code: 'III',
    level: 1,
    title: 'Chế độ báo cáo: báo cáo chậm trừ 0,25 điểm, thiếu trừ 0,5 điểm',
    max: 1,
    rule: {
      shape: 'DEDUCTION',
      floor: 0,
      items: [
        { label: 'Số báo cáo gửi chậm', value: 0.25 },
        { label: 'Số báo cáo không gửi', value: 0.5 },
      ],
    },
    proofRequired: false,
    sources: [value('1', 'report.late'), value('2', 'report.missing')],
  },
];
