package vn.loa.work.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What recurs has its days in rows of their own, and keeps those that stay. */
@QuarkusTest
class SeriesTest {
    private static final String QUARTERLY = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14";

    @Inject
    DataSource database;

    private Actor ha;
    private Map<String, Object> draft;
    private UUID task;

    @BeforeEach
    void tell() throws SQLException {
        var world = World.tell();
        ha = world.cast.ha();
        PlanInWorld plan = world.plan(2024);
        draft = plan.taskDraft("Báo cáo", world.vanHoa, world.channel("LAW_DAY", "Ngày Pháp luật", "buổi"));
        draft.put("recurrenceText", "3 tháng một lần");
        draft.put("rrule", QUARTERLY);
        task = ha.create("/tasks", draft);
        assertThat(days().keySet()).containsExactly("2024-03-14", "2024-06-14", "2024-09-14", "2024-12-14");
    }

    @Test
    void anEditOfAnythingElseLeavesEveryDayAsItIs() throws SQLException {
        var before = days();
        edit(Map.of("title", "Báo cáo quý", "recurrenceText", "hằng quý"));
        ha.get("/tasks/" + task).body("recurrenceText", equalTo("hằng quý")).body("rrule", equalTo(QUARTERLY));
        assertThat(days()).isEqualTo(before);
    }

    @Test
    void anotherRuleKeepsTheDaysBothHave() throws SQLException {
        var before = days();
        edit(Map.of("rrule", "FREQ=YEARLY;BYMONTH=6,11,12;BYMONTHDAY=14"));
        assertThat(days().keySet()).containsExactly("2024-06-14", "2024-11-14", "2024-12-14");
        assertThat(days())
                .containsEntry("2024-06-14", before.get("2024-06-14"))
                .containsEntry("2024-12-14", before.get("2024-12-14"));
    }

    /** Case rrule-never. */
    @Test
    void rruleNeverIsRefusedWhereItStands() throws IOException {
        var request = new ObjectMapper()
                .readValue(
                        new File("src/test/resources/cases/rrule-never/request.json"),
                        new TypeReference<Map<String, Object>>() {});
        for (var rrule : List.of(
                request.get("rrule"), "FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2", "FREQ=YEARLY;BYDAY=MO;BYSETPOS=60")) {
            request.put("plan", draft.get("plan"));
            request.put("startsOn", "2024-01-01");
            request.put("dueOn", "2024-12-31");
            request.put("rrule", rrule);
            ha.post("/tasks", request)
                    .statusCode(422)
                    .body("errors.pointer", contains("/rrule"))
                    .body("errors.code", contains("TASK_RRULE_INVALID"));
        }
    }

    @Test
    void aLaterStartTakesTheDaysBeforeItAway() throws SQLException {
        edit(Map.of("startsOn", "2024-06-15"));
        assertThat(days().keySet()).containsExactly("2024-09-14", "2024-12-14");
    }

    @Test
    void wordsAloneHaveNoDays() throws SQLException {
        without("rrule");
        ha.get("/tasks/" + task)
                .body("recurrenceText", equalTo("3 tháng một lần"))
                .body("rrule", nullValue())
                .body("nextDueOn", equalTo("2024-12-10"));
        assertThat(days()).isEmpty();
    }

    @Test
    void whatIsDoneOnceLeavesNoSeriesBehind() throws SQLException {
        var series = rows("select series_id, id from task where id = ?")
                .keySet()
                .iterator()
                .next();
        draft.remove("recurrenceText");
        without("rrule");
        ha.get("/tasks/" + task).body("recurrenceText", nullValue()).body("rrule", nullValue());
        assertThat(rows("select id, words from series where id = cast('" + series + "' as uuid) or id = ?"))
                .isEmpty();
        edit(Map.of("rrule", QUARTERLY));
        assertThat(days()).hasSize(4);
    }

    private void edit(Map<String, Object> changed) {
        draft.putAll(changed);
        ha.put("/tasks/" + task, draft).statusCode(200);
    }

    private void without(String member) {
        draft.remove(member);
        ha.put("/tasks/" + task, draft).statusCode(200);
    }

    /** The task's days in their order, with the id of each. */
    private Map<String, String> days() throws SQLException {
        return rows("""
                select o.due_on, o.id from occurrence o join task t on t.series_id = o.series_id
                where t.id = ? and o.outcome = 'DUE' order by o.due_on
                """);
    }

    private Map<String, String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, task);
            var result = query.executeQuery();
            var found = new LinkedHashMap<String, String>();
            while (result.next()) {
                found.put(result.getString(1), result.getString(2));
            }
            return found;
        }
    }
}
