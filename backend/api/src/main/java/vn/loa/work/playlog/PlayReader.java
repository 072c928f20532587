package vn.loa.work.playlog;

import static vn.loa.work.playlog.PlayLogProblem.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.http.RowProblem;
import vn.loa.kernel.http.StrictJson;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.text.Folding;

/** Reads the rows of a log by a source's columns; what is wrong in a cell is said with its row. */
final class PlayReader {
    private static final int MOST_PLAYS = 100_000;
    private static final int ROW = 10_000;
    private static final int CODE = 200;
    private static final int TEXT = 500;

    private final PlayColumns columns;
    private final Instant now;
    private final ObjectMapper mapper;
    private final Language language;
    final List<ReadPlay> plays = new ArrayList<>();
    final List<RowProblem> problems = new ArrayList<>();

    PlayReader(PlayColumns columns, Instant now, ObjectMapper mapper, Language language) {
        this.columns = columns;
        this.now = now;
        this.mapper = mapper;
        this.language = language;
    }

    PlayReader read(List<LogRow> rows) {
        rows.forEach(this::read);
        return this;
    }

    private void read(LogRow row) {
        int before = problems.size();
        row.cells().forEach((column, text) -> {
            if (StrictJson.forbids(text)) {
                wrong(row, column, Fault.FORBIDDEN_CHARACTER);
            }
        });
        var device = required(row, columns.device(), CODE);
        var item = required(row, columns.item(), CODE);
        var title = text(row, columns.title(), TEXT);
        var category = required(row, columns.category(), CODE);
        var place = text(row, columns.place(), TEXT);
        var playedAt = playedAt(row);
        var count = count(row);
        var cells = json(row.cells());
        if (cells.length() > ROW) {
            wrong(row, null, PLAY_ROW_TOO_LONG, ROW);
        }
        if (problems.size() == before) {
            plays.add(new ReadPlay(
                    row.number(),
                    device,
                    item,
                    Objects.requireNonNullElse(title, item),
                    category,
                    place,
                    playedAt,
                    count.registered,
                    count.successful,
                    cells,
                    FileStore.sha256(cells.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private Instant playedAt(LogRow row) {
        var day = required(row, columns.playedAt(), CODE);
        var hour = columns.hour() == null ? "" : required(row, columns.hour(), CODE);
        if (day == null || hour == null) {
            return null;
        }
        var text = (day + " " + hour).strip();
        var moment = PlayTime.read(text).orElse(null);
        if (moment == null) {
            wrong(row, columns.playedAt(), PLAY_TIME_UNREADABLE, text);
        } else if (moment.isAfter(now)) {
            wrong(row, columns.playedAt(), PLAY_STILL_TO_COME);
        }
        return moment;
    }

    private record Count(int registered, int successful) {
        static Count one(boolean played) {
            return new Count(1, played ? 1 : 0);
        }
    }

    /** What cannot be read counts nothing, and is a problem of the row. */
    private Count count(LogRow row) {
        return switch (columns.proof()) {
            case LISTED -> Count.one(true);
            case OUTCOME -> {
                var outcome = required(row, columns.outcome(), TEXT);
                yield Count.one(outcome != null
                        && columns.succeeded().stream()
                                .anyMatch(word -> Folding.fold(word).equals(Folding.fold(outcome))));
            }
            case PERCENT -> {
                var percent = required(row, columns.percent(), CODE);
                yield Count.one(percent != null
                        && number(row, columns.percent(), percent.replaceFirst("([.,]\\d*)? ?%?$", ""), 100)
                                >= columns.leastPercent());
            }
            case COUNTS -> {
                var successful = required(row, columns.successful(), CODE);
                var registered = text(row, columns.registered(), CODE);
                int played = successful == null ? 0 : number(row, columns.successful(), successful, MOST_PLAYS);
                int asked = registered == null
                        ? Math.max(1, played)
                        : number(row, columns.registered(), registered, MOST_PLAYS);
                if (played > asked) {
                    wrong(row, columns.successful(), PLAY_COUNTS_CROSSED, played, asked);
                }
                yield new Count(asked, played);
            }
        };
    }

    private int number(LogRow row, String column, String text, int most) {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
            wrong(row, column, PLAY_NUMBER_UNREADABLE, text, 0, most);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String required(LogRow row, String column, int longest) {
        var text = text(row, column, longest);
        if (text == null) {
            wrong(row, column, Fault.REQUIRED);
        }
        return text;
    }

    private String text(LogRow row, String column, int longest) {
        var text = row.cell(column);
        if (text != null && text.length() > longest) {
            wrong(row, column, Fault.LENGTH, 1, longest);
        }
        return text;
    }

    private String json(Map<String, String> cells) {
        try {
            return mapper.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells are plain text", e);
        }
    }

    private void wrong(LogRow row, String column, ProblemCode code, Object... arguments) {
        problems.add(new RowProblem(
                row.number(),
                column,
                code.name(),
                language.say(code.text().vi(), code.text().en(), arguments)));
    }
}
