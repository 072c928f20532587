package vn.loa.reading.term;

import static vn.loa.reading.term.ChannelGroup.ONLINE;
import static vn.loa.reading.term.ChannelGroup.TRADITIONAL;

import java.util.Arrays;
import java.util.List;
import vn.loa.problem.Language;

/**
 * Forms of communication. The first eight are the kinds of grassroots information named by Nghị định 49/2024/NĐ-CP on grassroots
 * information activities; the rest are others that communes' plans use.
 */
public enum ChannelType {
    LOUDSPEAKER(TRADITIONAL, "Đài truyền thanh", "Loudspeaker"),
    PUBLIC_BOARD(TRADITIONAL, "Bảng tin công cộng", "Public board"),
    BULLETIN(TRADITIONAL, "Bản tin thông tin cơ sở", "Bulletin"),
    NON_COMMERCIAL_PRINT(TRADITIONAL, "Tài liệu không kinh doanh", "Non-commercial print"),
    GRASSROOTS_COMMUNICATOR(TRADITIONAL, "Tuyên truyền viên cơ sở", "Grassroots communicator"),
    PORTAL(ONLINE, "Cổng, trang thông tin điện tử", "Portal or website"),
    SOCIAL_MESSAGING(ONLINE, "Mạng xã hội, ứng dụng nhắn tin", "Social network or messaging"),
    TELECOM_MESSAGE(ONLINE, "Tin nhắn viễn thông", "Telecom message"),
    PRESS(TRADITIONAL, "Báo chí, phát thanh, truyền hình", "Press, radio, television"),
    CONFERENCE(TRADITIONAL, "Hội nghị, hội thảo", "Conference"),
    TRAINING(TRADITIONAL, "Tập huấn, bồi dưỡng", "Training"),
    LAW_DAY(TRADITIONAL, "Ngày Pháp luật", "Law Day"),
    COMMITTEE_MEETING(TRADITIONAL, "Họp, sinh hoạt định kỳ", "Regular meeting"),
    PANEL_POSTER(TRADITIONAL, "Pa nô, áp phích, băng rôn", "Panel, poster, banner"),
    CONTEST(TRADITIONAL, "Cuộc thi tìm hiểu", "Contest"),
    MOBILE_UNIT(TRADITIONAL, "Tuyên truyền lưu động", "Mobile unit"),
    POST_OFFICE(TRADITIONAL, "Điểm bưu điện", "Post office");

    private final ChannelGroup group;
    private final String vi;
    private final String en;

    ChannelType(ChannelGroup group, String vi, String en) {
        this.group = group;
        this.vi = vi;
        this.en = en;
    }

    public ChannelGroup group() {
        return group;
    }

    public String called(Language language) {
        return language == Language.VI ? vi : en;
    }

    public static List<ChannelType> of(ChannelGroup group) {
        return Arrays.stream(values()).filter(type -> type.group == group).toList();
    }
}
