package vn.loa.people.account;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.loa.world.Actor;

/** What tests of sessions do again and again: sign in, exchange a token, and let time pass in the database. */
final class Sessions {
    static final String COOKIE = "__Host-loa-refresh";

    private Sessions() {}

    static ValidatableResponse signIn(String username, String password, String client) {
        return post("/auth/login", Map.of("username", username, "password", password, "client", client));
    }

    static ValidatableResponse refresh(String token) {
        return post("/auth/refresh", Map.of("refreshToken", token));
    }

    /** The child of {@code token}. */
    static String exchanged(String token) {
        return refresh(token).statusCode(200).extract().path("refreshToken");
    }

    static int statusWith(String accessToken) {
        return Actor.NOBODY
                .request()
                .header("Authorization", "Bearer " + accessToken)
                .get(Actor.API + "/me")
                .statusCode();
    }

    static ValidatableResponse post(String path, Map<String, ?> body) {
        return Actor.NOBODY
                .request()
                .body(new HashMap<>(body))
                .post(Actor.API + path)
                .then();
    }

    static int sql(String statement, Object... arguments) {
        try (var connection = dataSource().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String text(String query, Object argument) {
        try (var connection = dataSource().getConnection();
                var prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, argument);
            try (var rows = prepared.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static DataSource dataSource() {
        return Arc.container().instance(DataSource.class).get();
    }
}
