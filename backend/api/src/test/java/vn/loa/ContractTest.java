package vn.loa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loa.world.ContractProbe;
import vn.loa.world.OpenApi;

/** openapi.yaml is what the code says, complete enough to generate a client from. */
@QuarkusTest
class ContractTest {
    @Test
    void theCommittedContractIsTheOneTheCodeServes() throws IOException {
        var served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if ("write".equals(System.getenv("LOA_CONTRACT"))) {
            Files.writeString(OpenApi.FILE, served);
        }
        assertThat(Files.readString(OpenApi.FILE))
                .as(
                        "openapi.yaml has drifted from the code; regenerate it with ./loa contract and commit it with its cause")
                .isEqualTo(served);
    }

    @Test
    void everyOperationSaysWhatItDoesInBothLanguagesAndNamesItsProblems() {
        var ids = new HashSet<String>();
        for (var operation : OpenApi.operations()) {
            var name = operation.method() + " " + operation.template();
            var node = operation.node();
            assertThat(node.path("summary").asText())
                    .as("%s: @Operation(summary = \"tiếng Việt / English\")", name)
                    .contains(" / ");
            assertThat(node.path("tags").isEmpty())
                    .as("%s: the resource needs @Tag", name)
                    .isFalse();
            assertThat(ids.add(node.path("operationId").asText()))
                    .as("%s: operationId is taken", name)
                    .isTrue();
            Set.of("400", "401")
                    .forEach(code -> assertThat(node.at("/responses/" + code).isMissingNode())
                            .as("%s: problem %s is missing", name, code)
                            .isFalse());
            node.path("parameters")
                    .forEach(parameter -> assertThat(parameter.path("schema").isMissingNode())
                            .as("%s: parameter %s has no schema", name, parameter.path("name"))
                            .isFalse());
        }
        assertThat(ids).isNotEmpty();
    }

    @Test
    void everySchemaIsClosedAndCarriesAnExample() {
        OpenApi.root().at("/components/schemas").fields().forEachRemaining(schema -> {
            if (schema.getValue().has("properties")) {
                assertThat(schema.getValue().path("additionalProperties").asBoolean(true))
                        .as("%s accepts unknown members", schema.getKey())
                        .isFalse();
            }
        });
    }

    @Test
    void aWrongAnswerWouldBeNoticed() {
        assertThatThrownBy(() -> ContractProbe.check("GET", "/api/v1/units/0", 200, "{\"nme\": 1}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ContractProbe.check("GET", "/api/v1/units/0", 299, "{}"))
                .isInstanceOf(AssertionError.class);
    }
}
