package vn.loa.figures.report;

import io.restassured.response.ValidatableResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A report of the world's commune, compiled by Hà. */
final class ReportInWorld {
    final UUID id;
    final String path;
    private final World world;

    private ReportInWorld(World world, UUID id) {
        this.world = world;
        this.id = id;
        this.path = "/reports/" + id;
    }

    static ReportInWorld compiled(World world, PlanInWorld plan, String period) {
        return new ReportInWorld(world, world.cast.ha().create("/reports", Map.of("plan", plan.id, "period", period)));
    }

    /** Every section written, so that it can be submitted. */
    ReportInWorld written() {
        for (var section : sections()) {
            write(section, "Trong kỳ đã tổ chức {{activity.count}} hoạt động.").statusCode(200);
        }
        return this;
    }

    ReportInWorld submitted() {
        written().world.cast.ha().put(path + "/submission", Map.of()).statusCode(200);
        return this;
    }

    /** Submitted and signed with a number. */
    ReportInWorld signed(String number) {
        submitted().world.cast.minh().put(path + "/approval", issuance(number)).statusCode(200);
        return this;
    }

    ReportInWorld sent(String number, String on) {
        signed(number)
                .world
                .cast
                .ha()
                .put(path + "/dispatch", Map.of("sentOn", on))
                .statusCode(200);
        return this;
    }

    /** The next edition, begun by Hà. */
    ReportInWorld correction() {
        return new ReportInWorld(world, world.cast.ha().create(path + "/corrections", Map.of()));
    }

    /** The next edition that was begun, as its own unit finds it. */
    ReportInWorld next() {
        return new ReportInWorld(world, UUID.fromString(view().path("correctedBy.id")));
    }

    ValidatableResponse write(Map<String, Object> section, String text) {
        return world.cast
                .ha()
                .put(
                        path + "/sections/" + section.get("code"),
                        (int) section.get("version"),
                        Map.of("heading", section.get("heading"), "text", text));
    }

    List<Map<String, Object>> sections() {
        return view().path("sections");
    }

    Map<String, Object> section(String code) {
        return sections().stream()
                .filter(section -> section.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    io.restassured.response.ExtractableResponse<io.restassured.response.Response> view() {
        return world.cast.ha().get(path).statusCode(200).extract();
    }

    /** By code, as the report shows them. */
    Map<String, Map<String, Object>> figures() {
        var figures = new LinkedHashMap<String, Map<String, Object>>();
        view().<List<Map<String, Object>>>path("figures")
                .forEach(figure -> figures.put((String) figure.get("code"), figure));
        return figures;
    }

    long value(String code) {
        return ((Number) figures().get(code).get("value")).longValue();
    }

    /** All rows of a figure, read through its own link in pages of {@code limit}. */
    List<Map<String, Object>> rows(Actor reader, String code, int limit) {
        var rows = new ArrayList<Map<String, Object>>();
        var link = URLDecoder.decode((String) figures().get(code).get("rows"), StandardCharsets.UTF_8)
                .substring(Actor.API.length());
        String after = null;
        do {
            var page = reader.get(link + "?limit=" + limit + (after == null ? "" : "&after=" + after))
                    .statusCode(200)
                    .extract();
            rows.addAll(page.path("items"));
            after = page.path("next");
        } while (after != null);
        return rows;
    }

    static Map<String, Object> issuance(String number) {
        return Map.of(
                "number", number,
                "notation", "BC-UBND",
                "issuedOn", "2022-03-18",
                "signer", "Nguyễn Văn Minh",
                "signerTitle", "CHỦ TỊCH",
                "signingAuthority", "TM");
    }
}
