package vn.loa.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeptPlanTest {
    private static final String TEXT = "select id as kept_plan_test from unit where id = any (:ids) or ':ids' = code";

    @Inject
    Sql sql;

    @Test
    void rowsOfOneIdAreFoundByAPlanThatIsKept() {
        QuarkusTransaction.requiringNew().run(() -> {
            var id = sql.of("select id from unit limit 1").one(UUID.class);
            for (int i = 0; i < 10; i++) {
                assertThat(sql.of(TEXT).bind("ids", List.of(id)).list(UUID.class))
                        .containsExactly(id);
            }
            assertThat(sql.of(
                                    "select generic_plans from pg_prepared_statements where statement like '%kept_plan_test%any%' "
                                            + "order by prepare_time limit 1")
                            .one(Long.class))
                    .as("how often the database did not plan")
                    .isPositive();
        });
    }

    @Test
    void noIdsFindNothing() {
        QuarkusTransaction.requiringNew().run(() -> assertThat(sql.of("select id from unit where id = any (:ids)")
                        .bind("ids", List.of())
                        .list(UUID.class))
                .isEmpty());
    }
}
