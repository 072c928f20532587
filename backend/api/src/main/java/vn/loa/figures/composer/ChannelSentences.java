package vn.loa.figures.composer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;

/** What was done through each channel; those without anything come last, planned ones apart from the others. */
final class ChannelSentences {
    /** What was done, counted in the channels' own measures (%s), and what it was about (%s). */
    private static final Map<ChannelType, String> DONE = new EnumMap<>(Map.ofEntries(
            Map.entry(ChannelType.LOUDSPEAKER, "Hệ thống truyền thanh đã thực hiện %s %s"),
            Map.entry(ChannelType.PUBLIC_BOARD, "Bảng tin công cộng đã thể hiện %s %s"),
            Map.entry(ChannelType.BULLETIN, "Bản tin thông tin cơ sở đã đăng %s %s"),
            Map.entry(ChannelType.NON_COMMERCIAL_PRINT, "Đã cấp phát %s tài liệu tuyên truyền %s"),
            Map.entry(ChannelType.GRASSROOTS_COMMUNICATOR, "Tuyên truyền viên cơ sở đã thực hiện %s %s"),
            Map.entry(ChannelType.PORTAL, "Cổng, trang thông tin điện tử đã đăng %s %s"),
            Map.entry(ChannelType.SOCIAL_MESSAGING, "Trên mạng xã hội, ứng dụng nhắn tin đã đăng %s %s"),
            Map.entry(ChannelType.TELECOM_MESSAGE, "Đã gửi %s qua tin nhắn viễn thông %s"),
            Map.entry(ChannelType.PRESS, "Báo chí, phát thanh, truyền hình đã đăng, phát %s %s"),
            Map.entry(ChannelType.CONFERENCE, "Qua hội nghị, hội thảo đã tổ chức %s %s"),
            Map.entry(ChannelType.TRAINING, "Qua tập huấn, bồi dưỡng đã tổ chức %s %s"),
            Map.entry(ChannelType.LAW_DAY, "Nhân Ngày Pháp luật đã tổ chức %s tuyên truyền %s"),
            Map.entry(ChannelType.COMMITTEE_MEETING, "Tại các kỳ họp, sinh hoạt định kỳ đã có %s tuyên truyền %s"),
            Map.entry(ChannelType.PANEL_POSTER, "Đã lắp đặt, treo %s pa nô, áp phích, băng rôn tuyên truyền %s"),
            Map.entry(ChannelType.CONTEST, "Qua cuộc thi tìm hiểu đã tổ chức %s %s"),
            Map.entry(ChannelType.MOBILE_UNIT, "Đội tuyên truyền lưu động đã thực hiện %s %s"),
            Map.entry(ChannelType.POST_OFFICE, "Điểm bưu điện đã hướng dẫn, tuyên truyền %s %s")));

    private final Happened happened;
    private final SentenceParts phrases;

    ChannelSentences(Happened happened, SentenceParts phrases) {
        this.happened = happened;
        this.phrases = phrases;
    }

    /** One for every type, empty where nothing was done through it. */
    Stream<Passage> all() {
        return Stream.concat(
                Arrays.stream(ChannelType.values()).map(type -> new Passage(Passage.channel(type), done(type))),
                Stream.of(new Passage(Passage.EMPTY_CHANNELS, empty())));
    }

    String done(ChannelType type) {
        var volumes = volumes(type);
        return used(type) == 0
                ? ""
                : DONE.get(type).formatted(amount(type, volumes), phrases.about())
                        + day(type)
                        + phrases.comparison(volumes.size() == 1 ? code(volumes.getFirst()) : count(type))
                        + ".";
    }

    /** "12 lượt phát", "12 lượt phát và 03 giờ trong 05 hoạt động", or the activities where nothing measures them. */
    private String amount(ChannelType type, List<Figure> volumes) {
        if (volumes.isEmpty()) {
            return SentenceParts.count(count(type)) + " hoạt động";
        }
        var amount = SentenceParts.list(volumes.stream()
                .map(volume -> SentenceParts.count(code(volume)) + " " + volume.measure(Language.VI))
                .toList());
        return used(type) > 1 && (volumes.size() > 1 || volumes.getFirst().value() != used(type))
                ? amount + " trong " + SentenceParts.count(count(type)) + " hoạt động"
                : amount;
    }

    /** The day of its only activity. */
    private String day(ChannelType type) {
        var day = happened.single().get(type);
        return used(type) == 1 && day != null ? " (ngày " + SentenceParts.day(day) + ")" : "";
    }

    /** What was delivered, once for each measure. */
    private List<Figure> volumes(ChannelType type) {
        var quantity = new FigureCode(FigureKind.CHANNEL_QUANTITY, type.name());
        return happened.figures().values().stream()
                .filter(figure -> figure.code().sameBesideMeasure(quantity))
                .filter(figure -> figure.channelMeasure() != null && figure.value() > 0)
                .toList();
    }

    /** "Chưa" where the plan wanted something, "không phát sinh" where it did not. */
    private String empty() {
        var missed = names(true);
        var others = names(false);
        return SentenceParts.paragraph(
                missed.isEmpty() ? "" : "Chưa tuyên truyền theo kế hoạch qua: " + SentenceParts.list(missed) + ".",
                others.isEmpty()
                        ? ""
                        : "Trong kỳ không phát sinh hoạt động tuyên truyền qua: " + SentenceParts.list(others) + ".");
    }

    /** The unit's channel types without an activity, by whether the plan wanted one. */
    List<String> names(boolean planned) {
        return Arrays.stream(ChannelType.values())
                .filter(type -> happened.figures().containsKey(count(type)) && used(type) == 0)
                .filter(type -> happened.planned().contains(type) == planned)
                .map(type -> type.called(Language.VI))
                .map(name ->
                        name.startsWith("Ngày") ? name : name.substring(0, 1).toLowerCase() + name.substring(1))
                .toList();
    }

    private long used(ChannelType type) {
        return happened.value(count(type));
    }

    private static String count(ChannelType type) {
        return FigureKind.CHANNEL_COUNT.code() + type;
    }

    private static String code(Figure figure) {
        return figure.code().toString();
    }
}
