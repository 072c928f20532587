package vn.loa.work.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Spending, one voucher at a time. */
@QuarkusTest
class ExpenditureTest {
    private World world;
    private Actor tai;
    private PlanInWorld plan;
    private MoneyInWorld money;
    private UUID line;
    private String spendings;

    @BeforeEach
    void tell() {
        world = World.tell();
        tai = world.cast.tai();
        plan = world.issuedPlan(2024);
        money = MoneyInWorld.of(plan, tai);
        line = money.line(money.allocation("COMMUNE", 5_000_000L), "Tập huấn", 4_500_000);
        spendings = money.path + "/expenditures";
    }

    @Test
    void theAccountantSpendsAndTheUnitReads() {
        var draft = money.expenditureDraft(line, 1_200_000);
        Actor.NOBODY.post(spendings, draft).statusCode(401);
        world.cast.la().post(spendings, draft).statusCode(404);
        world.cast.so().post(spendings, draft).statusCode(403);
        world.cast.ha().post(spendings, draft).statusCode(403);
        spent(0);

        int version = tai.version(money.path);
        var path = spendings + "/" + tai.create(spendings, draft);
        spent(1_200_000);
        tai.get(money.path)
                .body("version", equalTo(version))
                .body("lines[0].free", equalTo(3_300_000))
                .body("allocations[0].spent", equalTo(1_200_000))
                .body("allocations[0].free", equalTo(3_800_000))
                .body("totals.free", equalTo(3_800_000));
        world.cast.minh().get(path).statusCode(200).body("can", contains("BUDGET_READ"));
        world.cast.la().get(path).statusCode(404);
        world.cast.ha().put(path, 0, draft).statusCode(403);
        tai.get(path)
                .body("line.name", equalTo("Tập huấn"))
                .body("source", equalTo("COMMUNE"))
                .body("recordedBy", equalTo("Lê Hữu Tài"))
                .body("can", contains("BUDGET_READ", "BUDGET_EDIT"));
        tai.get("/budgets/" + UUID.randomUUID() + path.substring(money.path.length()))
                .statusCode(404);
    }

    @Test
    void whatIsBeyondTheCapIsRefusedAndToldWhatIsLeft() {
        money.spend(line, 4_000_000);
        money.trySpend(line, 500_001)
                .statusCode(409)
                .body("code", equalTo("CAP_EXCEEDED"))
                .body("title", equalTo("Chưa thực hiện được"))
                .body("errors[0].pointer", equalTo("/amount"))
                .body("detail", equalTo("Vượt mức cho phép: chỉ còn 500.000 đồng."));
        spent(4_000_000);
        money.spend(line, 500_000);
        spent(4_500_000);
    }

    @Test
    void anEditMovesTheDifferenceAndMayChangeTheLine() {
        var other = money.line(allocation(), "In ấn", 500_000);
        var path = spendings + "/" + money.spend(line, 1_000_000);
        tai.put(path, 0, money.expenditureDraft(line, 4_500_001)).statusCode(409);
        tai.put(path, 0, money.expenditureDraft(line, 4_500_000))
                .statusCode(200)
                .body("version", equalTo(1));
        spent(4_500_000);
        tai.put(path, 0, money.expenditureDraft(line, 1)).statusCode(412);
        tai.put(path, 1, money.expenditureDraft(other, 500_001)).statusCode(409);
        tai.put(path, 1, money.expenditureDraft(other, 400_000)).statusCode(200).body("line.name", equalTo("In ấn"));
        tai.get(money.path).body("lines.spent", contains(0, 400_000));
    }

    @Test
    void aVoidExpenditureGivesItsMoneyBackAndStays() {
        var id = money.spend(line, 1_000_000);
        var path = spendings + "/" + id;
        tai.put(path + "/void", 0, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        tai.put(path + "/void", 0, Map.of("reason", "Nhập trùng"))
                .statusCode(200)
                .body("voidedAt", notNullValue())
                .body("voidReason", equalTo("Nhập trùng"))
                .body("can", contains("BUDGET_READ"));
        spent(0);
        tai.put(path + "/void", 1, Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("code", equalTo("EXPENDITURE_IS_VOID"));
        tai.put(path, 1, money.expenditureDraft(line, 5)).statusCode(409);
        tai.get(spendings + "?voided=true").body("items.id", contains(id.toString()));
        tai.get(spendings + "?voided=false").body("items", hasSize(0));
        spent(0);
    }

    @Test
    void moneyIsSpentWithinThePlansYear() {
        for (var day : new String[] {"2023-12-14", "2025-02-01"}) {
            var draft = money.expenditureDraft(line, 10);
            draft.put("on", day);
            tai.post(spendings, draft).statusCode(422).body("errors[0].code", equalTo("SPENT_OUTSIDE_YEAR"));
        }
        for (var day : new String[] {"2023-12-15", "2025-01-31"}) {
            var draft = money.expenditureDraft(line, 10);
            draft.put("on", day);
            tai.post(spendings, draft).statusCode(201);
        }
        spent(20);
    }

    @Test
    void anExpenditureNamesALineOfItsBudgetAndAnActivityOfItsPlan() {
        var elsewhere = MoneyInWorld.of(world.plan(2025), tai);
        var foreign = elsewhere.line(elsewhere.allocation("OTHER", 10L), "Khác", 10);
        money.trySpend(foreign, 1).statusCode(422).body("errors[0].pointer", equalTo("/line"));
        var draft = money.expenditureDraft(line, 10);
        draft.put("activity", FreshId.next());
        tai.post(spendings, draft).statusCode(422).body("errors[0].pointer", equalTo("/activity"));
        draft.put("activity", plan.activity("2024-03-14", null, world.channel("TRAINING", "Tập huấn", "lớp"), 1));
        tai.post(spendings, draft)
                .statusCode(201)
                .body("activity.name", equalTo("Phát thanh chuyên mục cải cách hành chính"));
        draft.put("amount", 0);
        tai.post(spendings, draft).statusCode(422).body("errors[0].pointer", equalTo("/amount"));
    }

    @Test
    void aMissingVoucherIsNamedUntilItComes() {
        var draft = money.expenditureDraft(line, 10);
        draft.put("voucher", "PC-024");
        tai.create(spendings, draft);
        var without = money.spend(line, 20);
        tai.get(money.path)
                .body("lines[0].vouchers", equalTo(1))
                .body("lines[0].missingVouchers", equalTo(1))
                .body("totals.missingVouchers", equalTo(1))
                .body("warnings.code", contains("MISSING_VOUCHER"));
        tai.get(spendings + "?missingVoucher=true").body("items.id", contains(without.toString()));
        draft.put("amount", 20);
        tai.put(spendings + "/" + without, 0, draft).statusCode(200);
        tai.get(money.path).body("warnings", hasSize(0));
        tai.get(spendings + "?sort=-amount&line=" + line + "&from=2024-01-01&to=2024-12-31")
                .body("items.amount", contains(20, 10));
    }

    @Test
    void oneIdempotencyKeySpendsOnce() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            tai.request()
                    .header("Idempotency-Key", key)
                    .body(money.expenditureDraft(line, 100))
                    .post(Actor.API + spendings)
                    .then()
                    .statusCode(201);
        }
        spent(100);
        tai.get(spendings + "?count=true").body("total", equalTo(1));
    }

    private UUID allocation() {
        return UUID.fromString(tai.get(money.path).extract().path("allocations[0].id"));
    }

    private void spent(int amount) {
        tai.get(money.path).body("totals.spent", equalTo(amount)).body("lines[0].spent", equalTo(amount));
    }
}
