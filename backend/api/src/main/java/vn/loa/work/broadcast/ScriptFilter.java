package vn.loa.work.broadcast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The place on a channel that a script is looked for. */
public class ScriptFilter {
    @NotNull
    @QueryParam("plan")
    public UUID plan;

    @QueryParam("task")
    @Parameter(description = "Bắt buộc với người phối hợp thực hiện. / A contributor must name one.")
    public UUID task;

    @QueryParam("channel")
    @Parameter(required = true)
    public UUID channel;

    @QueryParam("on")
    @Parameter(required = true, example = "2024-03-14")
    public LocalDate on;

    @QueryParam("at")
    @Parameter(example = "05:30")
    public LocalTime at;

    @Min(1)
    @Max(600)
    @QueryParam("minutes")
    @Parameter(
            description =
                    "Không ghi thì theo khung giờ của kênh. / Without it, the minutes of the channel's slot at that hour.")
    public Integer minutes;
}
