import {
  Globe,
  GraduationCap,
  Image,
  Landmark,
  Mail,
  MessageCircle,
  Newspaper,
  Scale,
  Smartphone,
  Trophy,
  Truck,
  UserRound,
  UsersRound,
  Volume2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { ChannelType } from '../api/types';
import { dictionary } from '../i18n/dictionary';

type Family = 'loudspeaker' | 'social' | 'portal' | 'poster' | 'training' | 'desk';

const marks: Record<ChannelType, [Family, typeof Globe]> = {
  LOUDSPEAKER: ['loudspeaker', Volume2],
  PUBLIC_BOARD: ['desk', Landmark],
  BULLETIN: ['portal', Newspaper],
  NON_COMMERCIAL_PRINT: ['poster', Newspaper],
  GRASSROOTS_COMMUNICATOR: ['training', UserRound],
  PORTAL: ['portal', Globe],
  SOCIAL_MESSAGING: ['social', MessageCircle],
  TELECOM_MESSAGE: ['social', Smartphone],
  PRESS: ['portal', Newspaper],
  CONFERENCE: ['training', UsersRound],
  TRAINING: ['training', GraduationCap],
  LAW_DAY: ['desk', Scale],
  COMMITTEE_MEETING: ['training', UsersRound],
  PANEL_POSTER: ['poster', Image],
  CONTEST: ['training', Trophy],
  MOBILE_UNIT: ['loudspeaker', Truck],
  POST_OFFICE: ['desk', Mail],
};

export const channelWords: Record<ChannelType, string> = dictionary({
  vi: {
    LOUDSPEAKER: 'Đài truyền thanh',
    PUBLIC_BOARD: 'Bảng tin công cộng',
    BULLETIN: 'Bản tin thông tin cơ sở',
    NON_COMMERCIAL_PRINT: 'Tài liệu không kinh doanh',
    GRASSROOTS_COMMUNICATOR: 'Tuyên truyền viên cơ sở',
    PORTAL: 'Cổng, trang thông tin điện tử',
    SOCIAL_MESSAGING: 'Mạng xã hội, ứng dụng nhắn tin',
    TELECOM_MESSAGE: 'Tin nhắn viễn thông',
    PRESS: 'Báo chí, phát thanh, truyền hình',
    CONFERENCE: 'Hội nghị, hội thảo',
    TRAINING: 'Tập huấn, bồi dưỡng',
    LAW_DAY: 'Ngày Pháp luật',
    COMMITTEE_MEETING: 'Họp, sinh hoạt định kỳ',
    PANEL_POSTER: 'Pa nô, áp phích, băng rôn',
    CONTEST: 'Cuộc thi tìm hiểu',
    MOBILE_UNIT: 'Tuyên truyền lưu động',
    POST_OFFICE: 'Điểm bưu điện',
  },
  en: {
    LOUDSPEAKER: 'Loudspeaker',
    PUBLIC_BOARD: 'Public board',
    BULLETIN: 'Bulletin',
    NON_COMMERCIAL_PRINT: 'Non-commercial print',
    GRASSROOTS_COMMUNICATOR: 'Grassroots communicator',
    PORTAL: 'Portal or website',
    SOCIAL_MESSAGING: 'Social network or messaging',
    TELECOM_MESSAGE: 'Telecom message',
    PRESS: 'Press, radio, television',
    CONFERENCE: 'Conference',
    TRAINING: 'Training',
    LAW_DAY: 'Law Day',
    COMMITTEE_MEETING: 'Regular meeting',
    PANEL_POSTER: 'Panel, poster, banner',
    CONTEST: 'Contest',
    MOBILE_UNIT: 'Mobile unit',
    POST_OFFICE: 'Post office',
  },
});

/** A channel's mark with its own name, or with the word for its type. `bare` keeps the word for ears alone. */
export function ChannelMark({ type, bare, children }: { type: ChannelType; bare?: boolean; children?: ReactNode }) {
  const [family, Icon] = marks[type];
  return (
    <span className={`channel ${family}`} title={bare ? channelWords[type] : undefined}>
      <Icon aria-hidden size={15} />
      <span className={bare ? 'sr-only' : undefined}>{children ?? channelWords[type]}</span>
    </span>
  );
}
