package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

@QuarkusTest
class PlanTemplateTest {
    private World world;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
    }

    @Test
    void everyoneSignedInSeesTheTemplates() {
        Actor.NOBODY.get("/plan-templates").statusCode(401);
        world.cast
                .giam()
                .get("/plan-templates")
                .statusCode(200)
                .body("items.code", hasItems("CCHC", "PBGDPL", "CDS"))
                .body("items[0].outline", hasItems("MỤC ĐÍCH, YÊU CẦU", "CHỈ TIÊU", "TỔ CHỨC THỰC HIỆN"))
                .body("items[0].topics", equalTo(12));
    }

    @Test
    void aPlanIsBegunByWhoWritesTheUnitsPlans() {
        var path = "/plan-templates/CCHC/plans";
        var draft = Map.of("unit", world.commune, "year", 2027);
        Actor.NOBODY.post(path, draft).statusCode(401);
        world.cast.la().post(path, draft).statusCode(422).body("errors.pointer", contains("/unit"));
        world.cast.so().post(path, draft).statusCode(403);
        world.cast.minh().post(path, draft).statusCode(403);
        ha.post("/plan-templates/KHONG_CO/plans", draft).statusCode(404);
        ha.post(path, Map.of("unit", FreshId.next(), "year", 2027)).statusCode(422);
        ha.post(path, Map.of("unit", world.commune, "year", 1999)).statusCode(422);
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(0));
        ha.post(path, draft)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("title", containsString("năm 2027 trên địa bàn xã Thử"))
                .body("preamble", containsString("trên địa bàn xã như sau:"))
                .body("recipients[0]", containsString("Ủy ban nhân dân tỉnh Thử"))
                .body("warnings.code", contains("NO_LEGAL_BASIS"));
    }

    @Test
    void everyTemplateBecomesAPlanThatCouldBeSubmitted() {
        for (String code : codes()) {
            var plan = "/plans/"
                    + ha.create(
                            "/plan-templates/" + code + "/plans",
                            Map.of("unit", world.commune, "year", 2027, "title", "Kế hoạch " + code));
            var text = ha.get(plan).extract().asString()
                    + ha.get(plan + "/clauses").extract().asString()
                    + ha.get(plan + "/topics").extract().asString()
                    + ha.get(plan + "/targets").extract().asString();
            assertThat(text)
                    .as(code)
                    .doesNotContain("{unit}", "{year}", "{level}", "{hamlet}", "{economy}", "{superior}");
            ha.get(plan).body("title", equalTo("Kế hoạch " + code));
            ha.get(plan + "/targets").body("items.findAll { it.value == null }", hasSize(0));
            ha.get(plan + "/topics").body("items.findAll { it.clause == null }", hasSize(0));
            ha.get(plan + "/clauses").body("items.findAll { it.kind == 'LEGAL_BASIS' }", hasSize(0));
            ha.get(plan + "/cited-documents").body("items", hasSize(0));
            ha.put(plan + "/submission", Map.of()).statusCode(200);
        }
    }

    private List<String> codes() {
        return ha.get("/plan-templates").extract().path("items.code");
    }
}
