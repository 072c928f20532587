package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Points by the first range that holds a number, or the percentage of two. */
record BandsRule(List<RuleBand> bands, boolean ratio) implements ScoringRule {
    private static final List<RuleInput> VALUE = List.of(RuleInput.number("value", "Số liệu", "Value"));

    @Override
    public List<RuleInput> inputs() {
        return ratio ? RatioRule.DONE_OF_TOTAL : VALUE;
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var part = ratio ? declared.of("done") : declared.of("value");
        var whole = ratio ? declared.of("total") : BigDecimal.valueOf(100);
        if (whole.signum() == 0) {
            return Score.none(declared.language()
                    .say("Tổng số bằng 0 nên không tính được tỷ lệ", "The total is 0, so there is no percentage"));
        }
        var said = ratio
                ? "%s/%s %s"
                        .formatted(
                                declared.say(part),
                                declared.say(whole),
                                Points.percent(part, whole, limits(), declared.language()))
                : declared.say(part);
        return bands.stream()
                .filter(band -> holds(band, part, whole))
                .findFirst()
                .map(band -> declared.bounded(
                        band.points(),
                        null,
                        max,
                        said + ", " + range(band, declared) + " → " + declared.say(Points.rounded(band.points()))))
                .orElseGet(() -> Score.none(said
                        + declared.language()
                                .say(" không thuộc khoảng điểm nào", " lies in no range that has points")));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return bands.stream().map(RuleBand::points).reduce(BigDecimal.ZERO, BigDecimal::min);
    }

    private static boolean holds(RuleBand band, BigDecimal part, BigDecimal whole) {
        boolean from = band.from() == null || Points.compare(part, whole, band.from()) >= 0;
        int end = band.to() == null ? -1 : Points.compare(part, whole, band.to());
        return from && (end < 0 || end == 0 && band.toIncluded());
    }

    private String range(RuleBand band, Declared declared) {
        var language = declared.language();
        if (band.from() == null && band.to() == null) {
            return language.say("các trường hợp còn lại", "all else");
        }
        if (band.to() == null) {
            return language.say("từ {0} trở lên", "{0} or more", end(band.from(), declared));
        }
        var to = end(band.to(), declared);
        if (band.from() == null) {
            return band.toIncluded()
                    ? language.say("đến {0}", "up to {0}", to)
                    : language.say("dưới {0}", "below {0}", to);
        }
        var from = end(band.from(), declared);
        return band.toIncluded()
                ? language.say("từ {0} đến {1}", "from {0} to {1}", from, to)
                : language.say("từ {0} đến dưới {1}", "from {0} to below {1}", from, to);
    }

    private String end(BigDecimal end, Declared declared) {
        return declared.say(end) + (ratio ? "%" : "");
    }

    private List<BigDecimal> limits() {
        return bands.stream()
                .flatMap(band -> Stream.of(band.from(), band.to()).filter(Objects::nonNull))
                .toList();
    }
}
