package vn.loa.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The address of a database and the login. */
public record DatabaseLogin(String url, String user, String password) {
    static final String NAME = "loa";
    static final String OWNER = "loa";
    static final String SUPERUSER = "postgres";

    static DatabaseLogin local(int port, String database, String user, String password) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** The same under Quarkus' property names; migrations connect on their own, because they may take their time. */
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", user,
                "quarkus.flyway.password", password);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url, properties);
    }
}
