package vn.loa.paper.planimport;

import vn.loa.reading.reader.Written;
import vn.loa.reading.term.ChannelType;

/** Text of a proposal in the form the plan's rows take. */
final class Wording {
    private Wording() {}

    /** As written: a better reading counts only once a person has accepted it. Null stays null. */
    static String best(Written written) {
        return written == null ? null : written.text();
    }

    /** The most likely meaning, for finding the row it names. */
    static String likely(Written written) {
        return written.restored() == null ? written.text() : written.restored();
    }

    /** Cut at a space where it is too long for its field; the clause keeps the full text. */
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
            case PORTAL, SOCIAL_MESSAGING, PRESS -> "tin, bài";
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
