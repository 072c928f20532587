package vn.loa.paper.planimport;

import vn.loa.reading.reader.Written;
import vn.loa.reading.term.ChannelType;

/** Words of a proposal as the plan's rows take them. */
final class Wording {
    private Wording() {}

    /** As written: a better reading counts only once a person has taken it over. Null stays null. */
    static String best(Written written) {
        return written == null ? null : written.text();
    }

    /** As most likely meant, for finding what it names. */
    static String likely(Written written) {
        return written.restored() == null ? written.text() : written.restored();
    }

    /** Cut at a space where it is too long for its place; the clause keeps the whole. */
    static String cut(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return text.substring(0, space > length / 2 ? space : length - 1).strip() + "…";
    }

    /** What is usually counted of a channel of this type; the unit may change it. */
    static String measure(ChannelType type) {
        return switch (type) {
            case LOUDSPEAKER -> "lượt phát";
            case PORTAL, SOCIAL_MESSAGING, PRESS -> "tin bài";
            case TELECOM_MESSAGE -> "tin nhắn";
            case PUBLIC_BOARD -> "lượt niêm yết";
            case BULLETIN -> "số";
            case NON_COMMERCIAL_PRINT -> "tờ";
            case PANEL_POSTER -> "cụm pa nô";
            case CONTEST -> "cuộc";
            case MOBILE_UNIT, GRASSROOTS_COMMUNICATOR, POST_OFFICE -> "lượt";
            case CONFERENCE, TRAINING, LAW_DAY, COMMITTEE_MEETING -> "buổi";
        };
    }
}
