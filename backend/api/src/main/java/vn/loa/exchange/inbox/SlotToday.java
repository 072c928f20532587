package vn.loa.exchange.inbox;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** A weekly slot that falls on this day, and the activity logged for it. */
record SlotToday(
        Ref channel,

        @JsonFormat(pattern = "HH:mm") @Schema(examples = "05:30")
        LocalTime time,

        int minutes,
        @Nullable Ref activity) {}
