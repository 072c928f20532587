import { number } from '../i18n/format';
import { useWords } from '../i18n/language';

const vi = {
  title: 'Ổ đĩa của máy chủ sắp đầy',
  left: (megabytes: string) =>
    `Còn ${megabytes} MB. Hãy giải phóng chỗ hoặc thay ổ đĩa lớn hơn; khi hết chỗ, hệ thống vẫn cho xem nhưng không ghi được gì thêm.`,
};
const en: typeof vi = {
  title: 'The server’s disk is nearly full',
  left: (megabytes) =>
    `${megabytes} MB are left. Free room or put in a larger disk; without room everything can still be read, but nothing more can be saved.`,
};
const words = { vi, en };

/** What an administrator is told before saving stops. */
export function Disk({ megabytes }: { megabytes: number }) {
  const w = useWords(words);
  return (
    <div className="notice late" role="alert">
      <strong>{w.title}</strong>
      <p>{w.left(number(megabytes))}</p>
    </div>
  );
}
