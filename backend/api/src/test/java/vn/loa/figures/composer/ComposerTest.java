package vn.loa.figures.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.reading.term.ChannelType.*;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.FundingSource;

/** What the composer writes of what happened, sentence by sentence, without a database. */
class ComposerTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 5);
    private static final LocalDate DUE = LocalDate.of(2022, 4, 30);

    private static Arguments says(String passage, Told told, String text) {
        return Arguments.of(passage, told, text);
    }

    private static Told told() {
        return new Told();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                // Steering.
                says(
                        "plan",
                        told(),
                        "Ủy ban nhân dân xã Liên Minh đã ban hành Kế hoạch số 05/KH-UBND ngày 12/02/2022."),
                says(
                        "plan",
                        told().tasks(2, 9),
                        "Ủy ban nhân dân xã Liên Minh đã ban hành Kế hoạch số 05/KH-UBND ngày 12/02/2022, gồm 09 nhiệm vụ."),
                says("tasks", told(), ""),
                says(
                        "tasks",
                        told().tasks(0, 5),
                        "Đến hết ngày 14/03/2022, chưa hoàn thành nhiệm vụ nào trong 05 nhiệm vụ theo kế hoạch; không có nhiệm vụ quá hạn."),
                says(
                        "tasks",
                        told().tasks(6, 7).late("Treo pa nô", DAY),
                        "Đến hết ngày 14/03/2022, đã hoàn thành 6/7 nhiệm vụ theo kế hoạch, đạt 85,7%; 01 nhiệm vụ quá hạn."),
                says(
                        "tasks",
                        told().tasks(1, 1),
                        "Đến hết ngày 14/03/2022, đã hoàn thành 1/1 nhiệm vụ theo kế hoạch, đạt 100%; không có nhiệm vụ quá hạn."),
                // All of it.
                says("overview", told(), "Trong kỳ không phát sinh hoạt động tuyên truyền cải cách hành chính (CCHC)."),
                says(
                        "overview",
                        told().planned(LOUDSPEAKER),
                        "Trong kỳ, Ủy ban nhân dân xã Liên Minh chưa tổ chức hoạt động tuyên truyền cải cách hành chính (CCHC) đã dự kiến."),
                says(
                        "overview",
                        told().activities(1, 45, 1, 1).on(CONFERENCE, DAY),
                        "Trong kỳ đã thực hiện 01 hoạt động tuyên truyền cải cách hành chính (CCHC) (ngày 05/02/2022) với 45 lượt người tham dự."),
                says(
                        "overview",
                        told().activities(1200, 2450, 3, 0),
                        "Tính chung, trong kỳ đã thực hiện 1.200 hoạt động tuyên truyền cải cách hành chính (CCHC) với 2.450 lượt người tham dự; 03 hoạt động lồng ghép với chương trình khác."),
                says(
                        "overview",
                        told().anotherProgramme().activities(12, 0, 0, 0),
                        "Tính chung, trong kỳ đã thực hiện 12 hoạt động tuyên truyền theo kế hoạch."),
                // Against the year before; never a share of nothing.
                says(
                        "overview",
                        told().activities(12, 0, 0, 0).before("activity.count", 10),
                        "Tính chung, trong kỳ đã thực hiện 12 hoạt động tuyên truyền cải cách hành chính (CCHC), tăng 02 hoạt động (20%) so với cùng kỳ năm 2021."),
                says(
                        "overview",
                        told().activities(8, 0, 0, 0).before("activity.count", 9),
                        "Tính chung, trong kỳ đã thực hiện 08 hoạt động tuyên truyền cải cách hành chính (CCHC), giảm 01 hoạt động (11,1%) so với cùng kỳ năm 2021."),
                says(
                        "overview",
                        told().activities(8, 0, 0, 0).before("activity.count", 8),
                        "Tính chung, trong kỳ đã thực hiện 08 hoạt động tuyên truyền cải cách hành chính (CCHC), bằng cùng kỳ năm 2021."),
                says(
                        "overview",
                        told().activities(8, 0, 0, 0).before("activity.count", 0),
                        "Tính chung, trong kỳ đã thực hiện 08 hoạt động tuyên truyền cải cách hành chính (CCHC) (cùng kỳ năm 2021 không phát sinh)."),
                // By channel, in its own measure.
                says("channel.PORTAL", told(), ""),
                says("channel.PORTAL", told().channel(PORTAL, 0, 0, "tin, bài"), ""),
                says(
                        "channel.PORTAL",
                        told().channel(PORTAL, 4, 4, "tin, bài"),
                        "Cổng, trang thông tin điện tử đã đăng 04 tin, bài về CCHC."),
                says(
                        "channel.LOUDSPEAKER",
                        told().channel(LOUDSPEAKER, 12, 52, "lượt phát").before("activity.quantity.LOUDSPEAKER", 40),
                        "Hệ thống truyền thanh đã thực hiện 52 lượt phát trong 12 hoạt động về CCHC, tăng 12 lượt phát (30%) so với cùng kỳ năm 2021."),
                // Unlike measures are told one after the other; what is compared is how often.
                says(
                        "channel.LOUDSPEAKER",
                        told().channel(LOUDSPEAKER, 5, 0, null)
                                .volume(LOUDSPEAKER, 12, "lượt phát")
                                .volume(LOUDSPEAKER, 3, "giờ")
                                .before("activity.count.LOUDSPEAKER", 4),
                        "Hệ thống truyền thanh đã thực hiện 12 lượt phát và 03 giờ trong 05 hoạt động về CCHC, tăng 01 hoạt động (25%) so với cùng kỳ năm 2021."),
                says(
                        "channel.CONFERENCE",
                        told().channel(CONFERENCE, 1, 1, "cuộc").on(CONFERENCE, DAY),
                        "Qua hội nghị, hội thảo đã tổ chức 01 cuộc về CCHC (ngày 05/02/2022)."),
                says(
                        "channel.TRAINING",
                        told().channel(TRAINING, 2, 5, null),
                        "Qua tập huấn, bồi dưỡng đã tổ chức 02 hoạt động về CCHC."),
                says(
                        "channel.PANEL_POSTER",
                        told().anotherProgramme().channel(PANEL_POSTER, 2, 2, "cụm"),
                        "Đã lắp đặt, treo 02 cụm pa nô, áp phích, băng rôn tuyên truyền theo kế hoạch."),
                // Nothing where it was planned is another thing than nothing.
                says("channels.empty", told().channel(PORTAL, 1, 1, "tin, bài"), ""),
                says(
                        "channels.empty",
                        told().channel(PORTAL, 0, 0, "tin, bài").planned(PORTAL).channel(LAW_DAY, 0, 0, "buổi"),
                        "Chưa tuyên truyền theo kế hoạch qua: cổng, trang thông tin điện tử. Trong kỳ không phát sinh hoạt động tuyên truyền qua: Ngày Pháp luật."),
                says(
                        "channels.empty",
                        told().channel(PORTAL, 0, 0, "")
                                .channel(PRESS, 0, 0, "")
                                .channel(LAW_DAY, 0, 0, ""),
                        "Trong kỳ không phát sinh hoạt động tuyên truyền qua: cổng, trang thông tin điện tử; báo chí, phát thanh, truyền hình và Ngày Pháp luật."),
                // Topics: what nobody communicated, all of it.
                says("topics", told(), ""),
                says(
                        "topics",
                        told().topic("Chuyển đổi số", 0).topic("Thủ tục hành chính.", 0),
                        "Chưa tuyên truyền nội dung nào trong 02 nội dung của kế hoạch: Chuyển đổi số và Thủ tục hành chính."),
                says(
                        "topics",
                        told().topic("Chuyển đổi số", 2),
                        "Nội dung tuyên truyền tập trung vào: Chuyển đổi số. Đã tuyên truyền đủ 1/1 nội dung của kế hoạch."),
                says(
                        "topics",
                        told().topic("A", 1)
                                .topic("B", 5)
                                .topic("C", 3)
                                .topic("D", 2)
                                .topic("E", 0)
                                .topic("F", 0)
                                .topic("G", 0),
                        "Nội dung tuyên truyền tập trung vào: B; C và D. Đã tuyên truyền 4/7 nội dung của kế hoạch, đạt 57,1%; chưa tuyên truyền 03 nội dung: E; F và G."),
                // Targets: none of zero.
                says("targets", told().target("activity.count", 3, 0), ""),
                says(
                        "targets",
                        told().target("activity.count", 3, 40),
                        "Chỉ tiêu của kế hoạch, số hoạt động tuyên truyền: đạt 3/40 hoạt động (7,5%)."),
                // Money.
                says(
                        "money",
                        told(),
                        "Kinh phí tuyên truyền chưa được bố trí dự toán riêng; trong kỳ không phát sinh chi."),
                says(
                        "money",
                        told().source("COMMUNE", 0),
                        "Trong kỳ không phát sinh chi từ kinh phí tuyên truyền đã bố trí."),
                says(
                        "money",
                        told().spent(5_000_000).source("COMMUNE", 5_000_000).source("OTHER", 0),
                        "Kinh phí đã chi trong kỳ là 5.000.000 đồng, từ ngân sách xã."),
                says(
                        "money",
                        told().spent(5_000_000).source("OTHER", 1_000_000).source("COMMUNE", 4_000_000),
                        "Kinh phí đã chi trong kỳ là 5.000.000 đồng, trong đó ngân sách xã 4.000.000 đồng, kinh phí khác 1.000.000 đồng."),
                // Limits, and what comes next.
                says("limits", told(), ""),
                says("limits", told().tasks(1, 2), "Trong kỳ không có nhiệm vụ quá hạn."),
                says(
                        "limits",
                        told().tasks(1, 2)
                                .late("Treo pa nô.", DAY)
                                .activities(3, 0, 0, 1)
                                .channel(PRESS, 0, 0, "")
                                .planned(PRESS)
                                .topic("A", 0),
                        """
                        Việc “Treo pa nô” quá hạn từ ngày 05/02/2022.
                        Chưa tuyên truyền theo kế hoạch qua: báo chí, phát thanh, truyền hình.
                        Còn 01 nội dung của kế hoạch chưa được tuyên truyền.
                        Còn 02 hoạt động chưa có tài liệu kiểm chứng."""),
                says("causes", told().late("Treo pa nô", DAY), ""),
                says("next", told(), "Tiếp tục thực hiện công tác tuyên truyền theo kế hoạch."),
                says(
                        "next",
                        told().late("Treo pa nô", DAY)
                                .next("Tập huấn", DUE, "Văn phòng HĐND và UBND xã")
                                .next("Sơ kết", DUE, null)
                                .topic("A", 0),
                        """
                        Hoàn thành dứt điểm việc quá hạn “Treo pa nô”.
                        Hoàn thành việc “Tập huấn” chậm nhất ngày 30/04/2022; Văn phòng HĐND và UBND xã chủ trì.
                        Hoàn thành việc “Sơ kết” chậm nhất ngày 30/04/2022.
                        Tập trung tuyên truyền các nội dung chưa thực hiện: A."""),
                // The block for the general report.
                says(
                        "block",
                        told().activities(4, 0, 0, 4)
                                .channel(PORTAL, 4, 4, "tin, bài")
                                .topic("A", 4),
                        "Công tác tuyên truyền: Ủy ban nhân dân xã Liên Minh đã ban hành Kế hoạch số 05/KH-UBND ngày 12/02/2022. Tính chung, trong kỳ đã thực hiện 04 hoạt động tuyên truyền cải cách hành chính (CCHC). Cổng, trang thông tin điện tử đã đăng 04 tin, bài về CCHC. Nội dung tuyên truyền tập trung vào: A. Đã tuyên truyền đủ 1/1 nội dung của kế hoạch. Kinh phí tuyên truyền chưa được bố trí dự toán riêng; trong kỳ không phát sinh chi."));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sentences")
    void aPassageSays(String passage, Told told, String text) {
        assertThat(told.says(passage)).isEqualTo(text);
    }

    @Test
    void causesAreNeverComposedOnlyAskedFor() {
        var told = told().late("Treo pa nô", DAY)
                .channel(PRESS, 0, 0, "")
                .planned(PRESS)
                .topic("A", 0);
        var causes = Composer.compose(told.happened()).stream()
                .filter(passage -> passage.code().equals(Passage.CAUSES))
                .findFirst()
                .orElseThrow();
        assertThat(causes.text()).isEmpty();
        assertThat(causes.candidates())
                .containsExactly(
                        "Việc “Treo pa nô” quá hạn",
                        "Chưa tuyên truyền qua báo chí, phát thanh, truyền hình",
                        "Chưa tuyên truyền nội dung “A”");
    }

    @Test
    void everyPassageIsKnownByItsCode() {
        assertThat(told().passages().keySet()).allMatch(Passage::isOne).hasSize(10 + ChannelType.values().length + 1);
        assertThat(Passage.isOne("passage.nonsense")).isFalse();
    }

    @Test
    void whatFrozenFiguresDoNotGiveBecomesDigitsAndTheRestStaysBound() {
        var numbers = told().activities(12, 0, 0, 0)
                .before("activity.count", 10)
                .happened()
                .numbers();
        assertThat(numbers.settle(
                        "{{activity.count:count}}, tăng {{activity.count:change}} ({{activity.count:growth}}), {{lạ}}"))
                .isEqualTo("{{activity.count:count}}, tăng 02 (20%), {{lạ}}");
        assertThat(numbers.fill("{{ activity.count }}, {{activity.count:nonsense}}"))
                .isEqualTo("12, {{activity.count:nonsense}}");
    }

    /** Over communes drawn by lot: outside names, days and document numbers, every digit comes from a figure, and every figure named is there. */
    @TestFactory
    Stream<DynamicTest> everyNumberOfTheProseIsAFigures() {
        return IntStream.range(0, 300)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var told = drawn(new Random(seed));
                    var numbers = told.happened().numbers();
                    told.passages().forEach((code, text) -> {
                        assertThat(withoutNames(text)).as(code).doesNotContainPattern("[0-9%]");
                        assertThat(Numbers.named(text)).as(code).allMatch(token -> numbers.shown(token)
                                .isPresent());
                        assertThat(numbers.fill(text))
                                .as(code)
                                .doesNotContain("{{")
                                .doesNotContain("  ")
                                .doesNotContain(" .");
                        assertThat(text.lines()).as(code).allMatch(line -> line.endsWith("."));
                    });
                }));
    }

    private static String withoutNames(String text) {
        return text.replaceAll("\\{\\{[^}]*}}", "")
                .replace("05/KH-UBND", "")
                .replace("cùng kỳ năm 2021", "")
                .replaceAll("\\d\\d/\\d\\d/\\d{4}", "");
    }

    private static Told drawn(Random random) {
        Supplier<Long> some = () -> random.nextInt(3) == 0 ? 0L : random.nextLong(1, random.nextBoolean() ? 12 : 3000);
        long held = some.get();
        long all = random.nextInt(30);
        var told = told().activities(held, some.get(), Math.min(held, some.get()), random.nextLong(held + 1))
                .tasks(all == 0 ? 0 : random.nextLong(all + 1), all)
                .spent(some.get() * 1000);
        for (var type : ChannelType.values()) {
            if (random.nextBoolean()) {
                told.channel(type, some.get(), some.get(), random.nextBoolean() ? "tin, bài" : null);
                maybe(random, () -> told.planned(type), () -> told.on(type, DAY));
                maybe(random, () -> told.before("activity.quantity." + type, some.get()), () -> {});
            }
        }
        maybe(
                random,
                () -> told.before("activity.count", some.get()),
                () -> told.before("expenditure.total", some.get()));
        for (var source : FundingSource.values()) {
            maybe(random, () -> told.source(source.name(), some.get()), () -> {});
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            var name = "ABCDEFGH".substring(i - 1, i);
            maybe(random, () -> told.topic("Nội dung " + name, some.get()), () -> told.late("Việc " + name, DAY));
            maybe(
                    random,
                    () -> told.next("Việc sau " + name, DUE, null),
                    () -> told.next("Việc sau " + name, DUE, "Văn phòng"));
        }
        maybe(random, () -> told.target("activity.count.PORTAL", some.get(), some.get()), () -> {});
        return told;
    }

    private static void maybe(Random random, Runnable one, Runnable other) {
        (random.nextBoolean() ? one : other).run();
    }
}
