package vn.loa.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a database and the login. */
public record DatabaseLogin(String url, String user, String password) {
    static final String NAME = "loa";
    static final String OWNER = "loa";
    /** What the application works as: it owns nothing, so that it can neither change the schema nor rewrite the journal. */
    static final String APPLICATION = "loa_application";

    static final String SUPERUSER = "postgres";

    static DatabaseLogin local(int port, String database, String user, String password) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** Under Quarkus' property names, for the embedded server: the owner migrates, the application only works. */
    public Map<String, String> properties() {
        return properties(new DatabaseLogin(url, APPLICATION, password));
    }

    /**
     * Under Quarkus' property names; migrations connect on their own, as this owner, because they may take their time.
     *
     * @param application may be the owner itself
     */
    Map<String, String> properties(DatabaseLogin application) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                application.url,
                "quarkus.datasource.username",
                application.user,
                "quarkus.datasource.password",
                application.password,
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                user,
                "quarkus.flyway.password",
                password);
    }

    /** As PostgreSQL's own programs take it; of the driver's parameters only the encryption means something to them. */
    String uri() {
        var parts = url.replaceFirst("^jdbc:", "").split("\\?", 2);
        var encryption = parts.length == 1
                ? ""
                : Stream.of(parts[1].split("&"))
                        .filter(parameter -> parameter.matches("ssl(mode|rootcert|cert|key)=.*"))
                        .collect(Collectors.joining("&", "?", ""));
        return parts[0] + encryption;
    }

    Connection connect() throws SQLException {
        return connect(Duration.ofSeconds(30));
    }

    /** @param patience with one answer; zero for any time */
    Connection connect(Duration patience) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", Long.toString(patience.toSeconds()));
        return DriverManager.getConnection(url, properties);
    }
}
