package vn.loa.work.channel;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weekly time of a channel; {@code weekday} 1 is Monday, 7 Sunday. */
public record Slot(
        @Min(1) @Max(7) @Schema(examples = "1") int weekday,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(examples = "06:30")
        LocalTime time,

        @Min(1) @Max(600) @Schema(examples = "15") int minutes) {

    public boolean on(LocalDate day) {
        return day.getDayOfWeek().getValue() == weekday;
    }

    /** Whether an hour of its day falls into it. */
    public boolean holds(LocalTime hour) {
        return !hour.isBefore(time) && hour.toSecondOfDay() < time.toSecondOfDay() + minutes * 60;
    }
}
