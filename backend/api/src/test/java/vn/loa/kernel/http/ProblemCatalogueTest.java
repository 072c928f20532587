package vn.loa.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.problem.ProblemCode;
import vn.loa.world.Actor;

@QuarkusTest
class ProblemCatalogueTest {
    @Test
    void everyCodeOfTheCodeStandsInTheCatalogueInBothLanguages() {
        var codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.loa").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> List.of(type.getEnumConstants()).stream())
                        .map(code -> ((ProblemCode) code).name())
                        .toList();
        for (var language : List.of("vi", "en")) {
            List<Map<String, Object>> items = given().header("Accept-Language", language)
                    .get(Actor.API + "/problems")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", language)
                    .extract()
                    .path("items");
            assertThat(items).extracting(item -> item.get("code")).containsExactlyInAnyOrderElementsOf((List) codes);
            assertThat(items).allSatisfy(item -> assertThat(item.get("meaning").toString())
                    .isNotBlank()
                    .doesNotContain("{"));
        }
    }

    @Test
    void theTypeOfARefusalLeadsToItsPage() {
        String type = Actor.NOBODY.get("/plans").statusCode(401).extract().path("type");
        Actor.NOBODY
                .request()
                .get(type)
                .then()
                .statusCode(200)
                .body("type", equalTo(type))
                .body("code", equalTo("SIGN_IN_REQUIRED"))
                .body("status", equalTo(401));
        Actor.NOBODY.get("/problems/" + "no-such-code").statusCode(404);
        Actor.NOBODY.get("/problems/STALE").statusCode(404);
    }

    @Test
    void aBrowserGetsAPageThatNeedsNoScript() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en")
                .get("/problems/range")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("lang=\"en\""))
                .body(containsString("The value must be from … to …."))
                .body(not(containsString("<script")));
        given().accept("text/html")
                .get("/problems")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/problems/stale\""))
                .body(containsString("Từ điển lỗi"));
        given().get("/plain.css").then().statusCode(200).contentType(startsWith("text/css"));
    }

    @Test
    void whoReadsProblemsGetsWhatTheAddressGives() {
        for (var accept : List.of("application/problem+json", "application/json, application/problem+json")) {
            Actor.NOBODY
                    .request()
                    .accept(accept)
                    .get(Actor.API + "/problems/stale")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/json"));
        }
        Actor.NOBODY
                .request()
                .accept("image/png")
                .get(Actor.API + "/problems/stale")
                .then()
                .statusCode(406);
    }

    @Test
    void anAddressWithAnEndingIsForReading() {
        given().options(Actor.API + "/problems.html").then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS");
        given().post(Actor.API + "/problems.html").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().options(Actor.API + "/problems.pdf").then().statusCode(404);
    }
}
