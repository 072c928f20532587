import type { ReactNode } from 'react';

interface Props {
  /** Who issues: two lines, "ỦY BAN NHÂN DÂN" and "XÃ LIÊN MINH". */
  issuer: readonly [string, string];
  number?: ReactNode;
  placeAndDate?: ReactNode;
  children: ReactNode;
}

/** The document voice: what was signed, in the layout everyone knows how to read. */
export function Paper({ issuer, number, placeAndDate, children }: Props) {
  return (
    <article className="paper doc" lang="vi">
      <header className="paper-head">
        <div>
          <div>{issuer[0]}</div>
          <div className="paper-issuer">{issuer[1]}</div>
          {number && <div className="paper-number">{number}</div>}
        </div>
        <div>
          <div className="paper-nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
          <div className="paper-motto">Độc lập - Tự do - Hạnh phúc</div>
          {placeAndDate && <div className="paper-date">{placeAndDate}</div>}
        </div>
      </header>
      {children}
    </article>
  );
}
