package vn.loa.work.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The year of a plan's reports. It opens before the calendar year, on the first day of the published regimes' first window (công văn
 * 581/BNV-CCHC: 15 December).
 */
public record ReportingYear(int year) {
    private static final MonthDay OPENS = opening();

    /** The first day whose acts count in this year's reports. */
    public LocalDate opens() {
        return OPENS.atYear(year - 1);
    }

    private static MonthDay opening() {
        try (var regimes = ReportingYear.class.getResourceAsStream("/reporting/regimes.json")) {
            return JsonMapper.builder().build().readTree(regimes).path("regimes").findValues("periods").stream()
                    .flatMap(JsonNode::valueStream)
                    .filter(period -> period.path("fromYear").intValue() < 0)
                    .map(period -> MonthDay.of(
                            period.path("fromMonth").intValue(),
                            period.path("fromDay").intValue()))
                    .min(MonthDay::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
