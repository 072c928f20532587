package vn.loa.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.problem.Problem;
import vn.loa.world.Actor;
import vn.loa.world.Patience;

/** A database that is away or busy is never the caller's fault, and never a 500. */
@QuarkusTest
class OutageTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    AgroalDataSource pool;

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY",
        "08003, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "57P03, DATABASE_AWAY",
        "53300, BUSY",
        "53200, BUSY",
        "57014, BUSY",
        "55P03, BUSY",
        "40P01, BUSY",
        "53100, STORAGE_FULL"
    })
    void theStateAnywhereInTheChainDecides(String state, String code) {
        var deep = new IllegalStateException(new RuntimeException(new SQLException("failed", state)));
        assertThat(Outage.of(deep)).map(problem -> problem.code().name()).contains(code);
        assertThat(Outage.of(deep).map(Problem::headers).orElseThrow()).containsKey("Retry-After");
    }

    @Test
    void aCommitThatFailedHidesItsReasonAmongTheSuppressed() {
        var commit = new RuntimeException("could not commit");
        commit.addSuppressed(new RuntimeException(new SQLException("connection lost", "08006")));
        assertThat(Outage.of(new IllegalStateException(commit)))
                .map(problem -> problem.code().name())
                .contains("DATABASE_AWAY");
    }

    @Test
    void aMistakeInAStatementIsNoOutage() {
        assertThat(Outage.of(new IllegalStateException(new SQLException("no such column", "42703"))))
                .isEmpty();
        assertThat(Outage.of(new IllegalStateException("something else"))).isEmpty();
    }

    @Test
    void anExhaustedPoolIsBusy() throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(of -> of.maxSize(1)
                .acquisitionTimeout(Duration.ofMillis(1))
                .connectionFactoryConfiguration(to ->
                        to.jdbcUrl(url).principal(new NamePrincipal(user)).credential(new SimplePassword(password))));
        try (var small = AgroalDataSource.from(settings)) {
            // A connection takes longer to make than this pool waits for one.
            Throwable failure = null;
            while (failure == null) {
                failure = catchThrowable(small::getConnection);
            }
            assertThat(Outage.of(failure)).map(problem -> problem.code().name()).contains("BUSY");
        }
    }

    /** As when the server restarts: each connection of the pool is dead, and the next requests find that out. */
    @Test
    void connectionsThatDiedAreNeverA500() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
        }
        Patience.until(() -> {
            var status = Actor.NOBODY.get("/setup").extract().statusCode();
            assertThat(status).isIn(200, 503);
            return status == 200;
        });
        // One request finds one of them: the others would be met by the next test.
        pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
    }
}
