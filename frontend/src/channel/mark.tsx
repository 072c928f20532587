import {
  BookOpenText,
  Bus,
  ClipboardList,
  FileText,
  Globe,
  GraduationCap,
  Image,
  Landmark,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageCircle,
  MessageSquareText,
  Newspaper,
  Presentation,
  Scale,
  Trophy,
  Volume2,
} from 'lucide-react';
import type { ChannelType } from '../api/schema';
import { useWords } from '../i18n/language';

const vi: Record<ChannelType, string> = {
  LOUDSPEAKER: 'Loa truyền thanh',
  PUBLIC_BOARD: 'Bảng tin công cộng',
  BULLETIN: 'Bản tin',
  NON_COMMERCIAL_PRINT: 'Tờ rơi, tài liệu không kinh doanh',
  GRASSROOTS_COMMUNICATOR: 'Tuyên truyền viên cơ sở',
  PORTAL: 'Trang thông tin điện tử',
  SOCIAL_MESSAGING: 'Mạng xã hội, Zalo',
  TELECOM_MESSAGE: 'Tin nhắn viễn thông',
  PRESS: 'Báo chí',
  CONFERENCE: 'Hội nghị',
  TRAINING: 'Tập huấn',
  LAW_DAY: 'Ngày Pháp luật',
  COMMITTEE_MEETING: 'Phiên họp UBND',
  PANEL_POSTER: 'Pa nô, áp phích',
  CONTEST: 'Cuộc thi',
  MOBILE_UNIT: 'Tuyên truyền lưu động',
  POST_OFFICE: 'Bưu điện',
};
const en: typeof vi = {
  LOUDSPEAKER: 'Loudspeaker',
  PUBLIC_BOARD: 'Public board',
  BULLETIN: 'Bulletin',
  NON_COMMERCIAL_PRINT: 'Leaflets and print',
  GRASSROOTS_COMMUNICATOR: 'Grassroots communicator',
  PORTAL: 'Web portal',
  SOCIAL_MESSAGING: 'Social media, Zalo',
  TELECOM_MESSAGE: 'Text message',
  PRESS: 'Press',
  CONFERENCE: 'Conference',
  TRAINING: 'Training',
  LAW_DAY: 'Law day',
  COMMITTEE_MEETING: 'Committee meeting',
  PANEL_POSTER: 'Panels and posters',
  CONTEST: 'Contest',
  MOBILE_UNIT: 'Mobile unit',
  POST_OFFICE: 'Post office',
};
export const channelTypeWords = { vi, en };

const LOOK: Record<ChannelType, [LucideIcon, string]> = {
  LOUDSPEAKER: [Volume2, 'loudspeaker'],
  PUBLIC_BOARD: [ClipboardList, 'desk'],
  BULLETIN: [BookOpenText, 'portal'],
  NON_COMMERCIAL_PRINT: [FileText, 'poster'],
  GRASSROOTS_COMMUNICATOR: [Megaphone, 'loudspeaker'],
  PORTAL: [Globe, 'portal'],
  SOCIAL_MESSAGING: [MessageCircle, 'social'],
  TELECOM_MESSAGE: [MessageSquareText, 'social'],
  PRESS: [Newspaper, 'portal'],
  CONFERENCE: [Presentation, 'training'],
  TRAINING: [GraduationCap, 'training'],
  LAW_DAY: [Scale, 'training'],
  COMMITTEE_MEETING: [Landmark, 'desk'],
  PANEL_POSTER: [Image, 'poster'],
  CONTEST: [Trophy, 'training'],
  MOBILE_UNIT: [Bus, 'loudspeaker'],
  POST_OFFICE: [Mail, 'desk'],
};

/** A channel as icon, word and colour; the word is its own name if it has one. */
export function ChannelMark({ type, name, bare }: { type: ChannelType; name?: string; bare?: boolean }) {
  const w = useWords(channelTypeWords);
  const [Icon, tone] = LOOK[type];
  return (
    <span className={`channel ${tone}`} title={bare ? (name ?? w[type]) : undefined}>
      <Icon size={15} aria-hidden="true" />
      {bare ? <span className="visually-hidden">{name ?? w[type]}</span> : (name ?? w[type])}
    </span>
  );
}

export const channelTypes = Object.keys(vi) as ChannelType[];

/** The class that gives things of a channel its colour. */
export const channelTone = (type: ChannelType) => LOOK[type][1];
