package vn.loa.paper.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.loa.paper.planimport.PlanImportInWorld.PLAN;
import static vn.loa.paper.planimport.PlanImportInWorld.acceptance;
import static vn.loa.paper.planimport.PlanImportInWorld.lacking;
import static vn.loa.paper.planimport.PlanImportInWorld.read;
import static vn.loa.paper.planimport.PlanImportInWorld.send;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

@QuarkusTest
class PlanImportTest {
    private World world;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
    }

    @Test
    void aDocumentIsReadIntoAProposalThatPointsToItsText() {
        var id = read(world, PLAN);
        var view = ha.get("/plan-imports/" + id)
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("progress", equalTo(100));
        String title = view.extract().path("proposal.head.title.text");
        int start = view.extract().path("proposal.head.title.at.start");
        int end = view.extract().path("proposal.head.title.at.end");
        String text = ha.get("/plan-imports/" + id + "/source")
                .statusCode(200)
                .extract()
                .path("text");
        assertThat(title).isEqualTo("Tuyên truyền cải cách hành chính năm 2026");
        assertThat(text.substring(start, end)).isEqualTo(title);
    }

    /** The handed cases txt-windows-1258 and eth-document: the same plan, typed on old machines. */
    @Test
    void txtWindows1258AndEthDocument() throws IOException {
        for (var file : List.of("txt-windows-1258/ke-hoach-1258.txt", "eth-document/chu-eth.txt")) {
            var bytes = Files.readAllBytes(Path.of("../reading/src/test/resources/cases", file));
            ha.get("/plan-imports/" + read(world, "ke-hoach.txt", bytes))
                    .statusCode(200)
                    .body("state", equalTo("READY"))
                    .body("proposal.head.place", equalTo("Đức Minh"))
                    .body("proposal.tasks", hasSize(5));
        }
    }

    @Test
    void theOriginalIsKeptByteForByte() {
        var id = read(world, PLAN);
        byte[] kept = ha.get("/plan-imports/" + id + "/content")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(kept).isEqualTo(PLAN.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void acceptanceMakesADraftWhoseClausesKnowWhereTheyWereRead() {
        var id = read(world, PLAN);
        String plan = ha.put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .extract()
                .path("plan.id");
        ha.get("/plans/" + plan).body("state", equalTo("DRAFT")).body("year", equalTo(2026));
        ha.get("/plans/" + plan + "/clauses")
                .body("items.label", hasItem("IV."))
                .body("items[0].origin.planImport", equalTo(id.toString()));
        ha.get("/plans/" + plan + "/topics").body("items.size()", equalTo(2));
        ha.get("/tasks?plan=" + plan)
                .body("items.lead.id", hasItem(world.vanHoa.toString()))
                .body("items.rrule", hasItem("FREQ=MONTHLY"))
                .body("items.dueOn", hasItem("2026-11-20"));
    }

    @Test
    void nothingIsMadeBeforeAcceptance() {
        var before = counts();
        read(world, PLAN);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatIsReviewedIsThereWhenOneComesBack() {
        var id = read(world, PLAN);
        var proposal = proposal(id);
        titled(proposal, "Kế hoạch tuyên truyền đã sửa");
        ha.put("/plan-imports/" + id + "/proposal", proposal).statusCode(200);
        ha.get("/plan-imports/" + id).body("proposal.head.title.text", equalTo("Kế hoạch tuyên truyền đã sửa"));
    }

    @Test
    void aReviewThatDoesNotHoldTogetherIsRefusedAndChangesNothing() {
        var id = read(world, PLAN);
        var proposal = proposal(id);
        List<Map<String, Object>> clauses = list(proposal, "clauses");
        clauses.getFirst().put("parent", "nowhere");
        clauses.getLast().put("at", Map.of("start", 0, "end", 1_000_000));
        titled(proposal, "Không được lưu");
        ha.put("/plan-imports/" + id + "/proposal", proposal)
                .statusCode(422)
                .body("errors.code", hasItem("PROPOSAL_ID_UNKNOWN"))
                .body("errors.code", hasItem("PROPOSAL_SPAN_OUTSIDE"));
        ha.get("/plan-imports/" + id).body("proposal.head.title.text", not(equalTo("Không được lưu")));
    }

    @Test
    void anEditThatHasNotSeenTheLastOneIsRefused() {
        var id = read(world, PLAN);
        var proposal = proposal(id);
        int version = ha.version("/plan-imports/" + id);
        titled(proposal, "Lần một");
        ha.put("/plan-imports/" + id + "/proposal", version, proposal).statusCode(200);
        ha.put("/plan-imports/" + id + "/proposal", version, proposal).statusCode(412);
        ha.request()
                .body(proposal)
                .put(Actor.API + "/plan-imports/" + id + "/proposal")
                .then()
                .statusCode(428);
    }

    @Test
    void anAcceptedImportCanBeNeitherEditedNorAcceptedAgainNorDiscarded() {
        var id = read(world, PLAN);
        var proposal = proposal(id);
        ha.put("/plan-imports/" + id + "/acceptance", acceptance()).statusCode(200);
        ha.put("/plan-imports/" + id + "/acceptance", acceptance()).statusCode(409);
        ha.put("/plan-imports/" + id + "/proposal", proposal).statusCode(409);
        ha.delete("/plan-imports/" + id, ha.version("/plan-imports/" + id)).statusCode(409);
    }

    @Test
    void anAcceptanceThatFailsMakesNothing() {
        var id = read(world, PLAN);
        var before = counts();
        ha.put(
                        "/plan-imports/" + id + "/acceptance",
                        Map.of("year", 2026, "programme", "CCHC", "parentPlan", FreshId.next()))
                .statusCode(422);
        ha.put("/plan-imports/" + id + "/acceptance", Map.of("year", 1800, "programme", "CCHC"))
                .statusCode(422);
        assertThat(counts()).isEqualTo(before);
        ha.get("/plan-imports/" + id).body("state", equalTo("READY"));
    }

    @Test
    void whatAcceptanceRefusesPointsToThePieceItComesFrom() {
        var id = read(world, PLAN);
        var before = counts();
        var proposal = proposal(id);
        var tasks = list(proposal, "tasks");
        tasks.getFirst().put("dueOn", "2031-01-01");
        tasks.getLast().putAll(Map.of("startsOn", "2026-11-30", "dueOn", "2026-11-20"));
        ha.put("/plan-imports/" + id + "/proposal", proposal).statusCode(200);
        int last = tasks.size() - 1;
        ha.put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(422)
                .body("errors.pointer", contains("/tasks/0/dueOn", "/tasks/" + last + "/dueOn"))
                .body("errors.code", contains("TASK_DAY_OUTSIDE_PLAN", "TASK_DUE_BEFORE_START"))
                .body("detail", containsString("“Chủ trì, phối hợp với Bưu điện xã phát thanh"))
                .body("detail", containsString("“Lồng ghép nội dung vào ngày pháp luật"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void nothingIsCreatedThatNobodyChose() {
        var id = read(world, PLAN.replace("\n\nNơi nhận", "\n3. Hội Làm vườn: Dán áp phích hằng tháng.\n\nNơi nhận"));
        var before = counts();
        ha.put("/plan-imports/" + id + "/acceptance", acceptance()).statusCode(200);
        var after = counts();
        assertThat(after.subList(2, 4)).isEqualTo(before.subList(2, 4));
        ha.get("/tasks?unit=" + world.commune).body("items.title", hasItem(containsString("Dán áp phích")));
    }

    @Test
    void onlyPiecesThatTheUnitLacksAreCreated() {
        var id = read(world, PLAN);
        var before = counts();
        String matched =
                ha.get("/plan-imports/" + id).extract().path("proposal.parties.find { it.assignee != null }.id");
        ha.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("create", List.of(matched, "nowhere"))))
                .statusCode(422)
                .body("errors.pointer", contains("/create/0", "/create/1"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aPartyIsTheAssigneeThatWasAddedUnderItsNameMeanwhile() {
        var id = read(world, PLAN.replace("\n\nNơi nhận", "\n3. Hội Làm vườn: Dán áp phích hằng tháng.\n\nNơi nhận"));
        var create = lacking(ha, id);
        var added = world.assignee(ha, "Hội Làm vườn", "MASS_ORGANISATION");
        ha.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("create", create)))
                .statusCode(200);
        ha.get("/tasks?unit=" + world.commune).body("items.lead.id", hasItem(added.toString()));
    }

    @Test
    void aChannelIsFirstTheOneThatIsCalledExactlySo() {
        world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var id = read(world, PLAN);
        String name = ha.get("/plan-imports/" + id).extract().path("proposal.channels[0].name.text");
        var named = world.channel("PANEL_POSTER", name, "lượt");
        var again = read(world, PLAN);
        ha.get("/plan-imports/" + again).body("proposal.channels[0].channel", equalTo(named.toString()));
    }

    @Test
    void whatLoaProposesIsNeverRefusedForItsDays() {
        var odd = PLAN.replace("trước ngày 20/11.", """
                từ ngày 15/12 đến ngày 15/01.
                3. Đoàn Thanh niên: Tổng hợp kết quả trong quý II, quý IV.
                4. Hội Phụ nữ: Hoàn thành số hóa hồ sơ trước ngày 20/11/2031.
                5. Hội Nông dân: Báo cáo kết quả trước ngày 31/02.
                """.strip());
        var id = read(world, odd);
        ha.put("/plan-imports/" + id + "/acceptance", acceptance()).statusCode(200);
        ha.get("/tasks?unit=" + world.commune)
                .body("items.rrule", hasItem("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"))
                .body("items.dueOn", hasItem("2027-01-15"));
    }

    @Test
    void theAccountantsBudgetBeginsWithTheMoneyThePaperNames() {
        var id = read(
                world,
                PLAN.replace(
                        "Từ ngân sách xã năm 2026.",
                        "Tổng kinh phí 30.000.000 đồng, trong đó: ngân sách tỉnh 12.000.000 đồng; ngân sách xã 18.000.000 đồng và nguồn xã hội hóa."));
        String plan = ha.put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(200)
                .extract()
                .path("plan.id");
        ha.get("/budgets?plan=" + plan).body("items", empty());
        world.cast
                .tai()
                .post("/budgets", Map.of("plan", plan))
                .statusCode(201)
                .body("allocations.source", equalTo(List.of("PROVINCE", "COMMUNE", "OTHER")))
                .body("allocations.amount", equalTo(Arrays.asList(12_000_000, 18_000_000, null)))
                .body("allocations[0].note", equalTo("Theo văn bản kế hoạch"))
                .body("warnings.code", equalTo(List.of("ALLOCATION_WITHOUT_AMOUNT")));
    }

    @Test
    void theDraftMadeOfItMayBeDeleted() {
        var id = read(world, PLAN.replaceFirst("(?s)IV\\. TỔ CHỨC THỰC HIỆN.*?(?=Nơi nhận)", ""));
        String plan = ha.put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(200)
                .extract()
                .path("plan.id");
        ha.get("/tasks?plan=" + plan).body("items", empty());
        ha.delete("/plans/" + plan, ha.version("/plans/" + plan)).statusCode(204);
        ha.get("/plan-imports/" + id).body("state", equalTo("ACCEPTED")).body("plan", nullValue());
    }

    @Test
    void aDiscardedImportIsGone() {
        var id = read(world, PLAN);
        ha.delete("/plan-imports/" + id, ha.version("/plan-imports/" + id)).statusCode(204);
        ha.get("/plan-imports/" + id).statusCode(404);
        ha.get("/plan-imports?unit=" + world.commune).body("items", empty());
    }

    @Test
    void whatIsNoPlanIsRefusedWithTheReason() {
        var id = read(
                world,
                "Danh sách mua sắm: giấy, mực in, bút bi. Cần mua trước cuối tuần này tại cửa hàng văn phòng phẩm.");
        ha.get("/plan-imports/" + id)
                .body("state", equalTo("REFUSED"))
                .body("problem.code", notNullValue())
                .body("problem.detail", notNullValue())
                .body("proposal", nullValue());
        ha.get("/plan-imports/" + id + "/source").statusCode(409);
    }

    @Test
    void aTypeThatIsNotReadIsRefusedAtOnce() {
        send(ha, world.commune, "am-thanh.wav", "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(415)
                .body("detail", containsString("docx"));
        send(ha, world.commune, "trong.txt", new byte[0]).statusCode(422);
        ha.get("/plan-imports?unit=" + world.commune).body("items", empty());
    }

    @Test
    void onlyTheUnitsCoordinatorHandsDocumentsInAndOnlyTheUnitSeesThem() {
        var id = read(world, PLAN);
        var bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        send(Actor.NOBODY, world.commune, "a.txt", bytes).statusCode(401);
        send(world.cast.la(), world.commune, "a.txt", bytes).statusCode(422);
        send(world.cast.minh(), world.commune, "a.txt", bytes).statusCode(403);
        world.cast.la().get("/plan-imports/" + id).statusCode(404);
        world.cast.so().get("/plan-imports/" + id).statusCode(404);
        world.cast.minh().get("/plan-imports/" + id).statusCode(200);
        world.cast
                .minh()
                .put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(403);
    }

    private List<Integer> counts() {
        var counts = new ArrayList<Integer>();
        for (var noun : List.of("plans", "tasks", "assignees", "channels")) {
            counts.add(ha.get("/" + noun + "?count=true&unit=" + world.commune)
                    .statusCode(200)
                    .extract()
                    .path("total"));
        }
        return counts;
    }

    private Map<String, Object> proposal(UUID id) {
        return new LinkedHashMap<>(ha.get("/plan-imports/" + id).extract().<Map<String, Object>>path("proposal"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> proposal, String member) {
        return (List<Map<String, Object>>) proposal.get(member);
    }

    @SuppressWarnings("unchecked")
    private static void titled(Map<String, Object> proposal, String title) {
        var head = (Map<String, Object>) proposal.get("head");
        ((Map<String, Object>) head.get("title")).put("text", title);
    }
}
