package vn.loa.work.amendment;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** An issued plan of a new commune, and the acts that amend it. */
abstract class AmendmentInWorld {
    World world;
    Actor ha;
    Actor minh;
    PlanInWorld plan;
    String path;
    UUID channel;
    UUID task;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        minh = world.cast.minh();
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        plan = world.plan(2025);
        task = plan.task("Phát thanh chuyên mục", world.vanHoa, channel);
        plan.issue();
        path = "/plans/" + plan.id;
    }

    String begin() {
        return "/amendments/"
                + ha.post(path + "/amendments", Map.of())
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    /** Begun, with one clause of the text changed. */
    String changed() {
        var amendment = begin();
        write(amendment, null, section(), clause("Tuyên truyền dịch vụ công toàn trình."))
                .statusCode(200);
        return amendment;
    }

    ValidatableResponse write(String amendment, String preamble, Map<?, ?>... clauses) {
        var text = text(amendment);
        text.put("clauses", List.of(clauses));
        if (preamble != null) {
            text.put("preamble", preamble);
        }
        return writeText(amendment, text);
    }

    ValidatableResponse writeText(String amendment, Map<String, Object> text) {
        return ha.put(
                amendment,
                Map.of(
                        "bases", List.of("Căn cứ Công văn số 215/UBND-NC;"),
                        "recipients", List.of("Như trên;", "Lưu: VT."),
                        "text", text));
    }

    /** The plan's text as the amendment has it now. */
    Map<String, Object> text(String amendment) {
        return new HashMap<>(ha.get(amendment).extract().<Map<String, Object>>path("text"));
    }

    ValidatableResponse issue(String amendment, String number, String day) {
        ha.put(amendment + "/submission", Map.of()).statusCode(200);
        return sign(amendment, number, day).statusCode(200);
    }

    ValidatableResponse sign(String amendment, String number, String day) {
        return minh.put(amendment + "/issuance", FullWorld.issuance(number, "KH-UBND", day));
    }

    Map<String, Object> section() {
        return Map.of("id", plan.section, "label", "I.", "kind", "TEXT", "heading", "NỘI DUNG");
    }

    Map<String, Object> clause(String text) {
        return Map.of("id", plan.clause, "parent", plan.section, "label", "1.", "kind", "TOPIC", "text", text);
    }

    Map<String, Object> dash(UUID id) {
        return Map.of(
                "id", id, "parent", plan.section, "label", "-", "kind", "TEXT", "text", "Thi tìm hiểu trên mạng.");
    }

    static Map<String, Object> later(Map<String, Object> draft) {
        draft.put("dueOn", "2025-12-20");
        return draft;
    }
}
