package vn.loa.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading is plain Java: it uses only annotations of frameworks, so it can be tested and used without them. */
class ReadingStandsAloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.quarkus.runtime.Quarkus",
                "io.quarkus.arc.Arc",
                "io.vertx.core.Vertx",
                "org.hibernate.Hibernate",
                "org.hibernate.validator.HibernateValidator",
                "jakarta.persistence.Entity",
                "jakarta.transaction.Transactional",
                "jakarta.enterprise.context.ApplicationScoped",
                "jakarta.inject.Inject",
                "jakarta.ws.rs.Path",
                "org.postgresql.Driver",
                "vn.loa.kernel.http.Page",
                "vn.loa.launcher.Main"
            })
    void noFrameworkIsThere(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }
}
