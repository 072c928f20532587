package vn.loa.work.broadcast;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ChannelCalendarView(
        List<Lane> channels,
        List<BroadcastView> items,

        @Schema(description = "Khung giờ hằng tuần chưa có mục nào. / Weekly slots that nothing is planned in.")
        List<EmptySlot> empty,

        @Schema(description = "Hoạt động đã ghi mà không qua lịch. / Activities that were logged without the calendar.")
        List<Logged> logged,

        @Schema(
                examples = "220",
                description = "Tốc độ đọc để tính thời gian. / How fast scripts are taken to be read.")
        int wordsPerMinute) {

    @Schema(name = "CalendarChannel")
    record Lane(BroadcastChannel channel, int slots) {}

    @Schema(name = "EmptySlot")
    record EmptySlot(
            UUID channel,
            LocalDate on,

            @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:00")
            LocalTime at,

            int minutes) {}

    @Schema(name = "LoggedAside")
    record Logged(
            UUID id,
            UUID channel,
            LocalDate on,

            @Nullable @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:00")
            LocalTime at,

            String title) {}
}
