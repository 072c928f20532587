const vi = {
  number: 'Số',
  notation: 'Ký hiệu',
  issuedOn: 'Ngày ký',
  signer: 'Người ký',
  signerTitle: 'Chức vụ',
  authority: 'Thẩm quyền ký',
  authorities: {
    TM: 'TM. Ủy ban nhân dân',
    KT: 'KT. Chủ tịch',
    Q: 'Q. Chủ tịch',
    TL: 'TL. Chủ tịch',
    TUQ: 'TUQ. Chủ tịch',
  },
};
const en: typeof vi = {
  number: 'Number',
  notation: 'Notation',
  issuedOn: 'Signed on',
  signer: 'Signer',
  signerTitle: 'Title',
  authority: 'Signing authority',
  authorities: {
    TM: 'On behalf of the committee (TM.)',
    KT: 'For the chairman (KT.)',
    TL: 'By order (TL.)',
    Q: 'As acting chairman (Q.)',
    TUQ: 'By authorization (TUQ.)',
  },
};
export const words = { vi, en };
