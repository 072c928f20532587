package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of duty.
 *
 * @param lead the id of the lead party; null if none is named
 * @param inferredLead whether "chủ trì" is not written and the lead follows from the place
 * @param coordinating ids of parties
 * @param channels ids of its channels
 * @param timing the words on time as written: "3 tháng/lần", "trước 20/11"
 * @param rrule RFC 5545, if the words are a recurrence; null for "thường xuyên" and for single deadlines
 * @param annex the id of the annex with its row
 */
public record ProposedTask(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written title,
        @Nullable @Size(max = 20) String lead,
        boolean inferredLead,
        @NotNull @Size(max = 50) List<@NotNull String> coordinating,
        @NotNull @Size(max = 50) List<@NotNull String> channels,
        @Nullable @Valid Written timing,
        @Nullable @Size(max = 300) String rrule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable @Valid Written deliverable,
        @Nullable @Size(max = 20) String clause,
        @Nullable @Size(max = 20) String annex,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
