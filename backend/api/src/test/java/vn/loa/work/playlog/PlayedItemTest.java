package vn.loa.work.playlog;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the plays of an item belong to: the planned item, the day of a series, what was logged by hand. */
@QuarkusTest
class PlayedItemTest extends PlaysInWorld {
    @Test
    void oneTitleAtTwoHoursOfADayIsAiredAtEachInWhichItWasPlayed() {
        var task = full.plan.task("Chuyên mục truyền thanh", full.world.tuPhap, channel);
        var morning = approved("2024-05-30", task, "Nộp hồ sơ tại nhà");
        var evening = approved("2024-05-30", "17:00", task, "Nộp hồ sơ tại nhà");
        var night = approved("2024-05-30", "20:00", task, "Nộp hồ sơ tại nhà");
        send(play("BT-1", "TTCM-01", "2024-05-30T05:30:04", "success"))
                .body("activities[0].broadcasts.id", contains(idOf(morning)));
        ha.get(evening).body("state", equalTo("APPROVED"));
        send(play("BT-1", "TTCM-01", "2024-05-30T17:00:04", "success"))
                .body("activities.quantity", contains(2))
                .body("activities[0].broadcasts.id", contains(idOf(evening)));
        ha.get(evening).body("state", equalTo("AIRED"));
        ha.get(night).body("state", equalTo("APPROVED"));
    }

    @Test
    void anApprovedItemIsAiredByItsPlaysAndOneAiredByHandIsProvenNotDoubled() {
        var task = full.plan.task("Chuyên mục truyền thanh", full.world.tuPhap, channel);
        var planned = approved("2024-05-27", task, "Nộp hồ sơ tại nhà");
        var byHour = approved("2024-05-28", task, "Chuyên mục sáng thứ Ba");
        var byHand = approved("2024-05-29", task, "Nộp hồ sơ tại nhà");
        ha.put(byHand + "/airing", Map.of("quantity", 1)).statusCode(200);
        String typed = ha.get(byHand).extract().path("activity.id");
        send(
                        play("BT-1", "TTCM-01", "2024-05-27T17:30:00", "success"),
                        play("BT-1", "TTCM-01", "2024-05-28T05:30:09", "success"),
                        play("BT-1", "TTCM-01", "2024-05-29T05:30:00", "success"),
                        play("BT-1", "TTCM-02", "2024-05-29T05:30:00", "success"))
                .body("activities.fresh", contains(true, true, false))
                .body("activities.task.id", everyItem(equalTo(task.toString())))
                .body("activities.broadcasts.flatten()", hasSize(3));
        ha.get(planned).body("state", equalTo("AIRED"));
        ha.get(byHour).body("state", equalTo("AIRED"));
        ha.get("/activities/" + typed)
                .body("quantity", equalTo(2))
                .body("source", nullValue())
                .body("evidence.title", hasItem("Nhật ký phát của " + draft().get("name")));
        ha.get("/activities?channel=" + channel).body("items", hasSize(3));
    }

    @Test
    void playsOfADayOfASeriesFulfilItAndWhatWasLoggedByHandIsNamed() {
        var weekly = full.plan.taskDraft("Phát thanh thứ Ba", full.world.tuPhap, channel);
        weekly.put("rrule", "FREQ=WEEKLY;BYDAY=TU");
        var task = ha.create("/tasks", weekly);
        var typed = full.plan.activity("2024-06-04", null, channel, 1);
        send(play("BT-1", "TTCM-01", "2024-06-04T05:30:00", "success"))
                .body("activities.task.id", contains(task.toString()))
                .body("activities[0].beside.id", contains(typed.toString()));
        ha.get("/tasks/" + task + "/occurrences")
                .body("items.find { it.dueOn == '2024-06-04' }.outcome", equalTo("DONE"));
        send(play("BT-1", "TTCM-01", "2024-06-05T05:30:00", "success")).body("activities[0].task", nullValue());
    }
}
