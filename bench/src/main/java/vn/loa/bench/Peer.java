package vn.loa.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import java.util.function.Function;

/**
 * What HTTP on the JVM can give over the same tables: hand-written handlers, one statement a request, a page's rows as they are. No session,
 * rights beyond a path, validation, journal, key or checksum.
 */
public final class Peer extends AbstractVerticle {
    private Pool pool;
    private String path;

    public static void main(String[] arguments) {
        Vertx.vertx()
                .deployVerticle(Peer.class.getName(), new DeploymentOptions().setInstances(2))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        path = System.getenv("PEER_PATH");
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(8))
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(Integer.parseInt(System.getenv("PGPORT")))
                        .setDatabase(System.getenv("PGDATABASE"))
                        .setUser(System.getenv("PGUSER"))
                        .setPassword(System.getenv("PGPASSWORD"))
                        .setCachePreparedStatements(true)
                        .setPipeliningLimit(4))
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(Integer.parseInt(System.getenv("PEER_PORT")), "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void handle(HttpServerRequest request) {
        var asked = request.path();
        if (asked.startsWith("/task/")) {
            query(request, Statements.ONE, Tuple.of(UUID.fromString(asked.substring(6)), path), Peer::first);
        } else if (asked.equals("/tasks")) {
            query(request, Statements.PAGE, Tuple.of(path, "IN_PROGRESS"), Peer::all);
        } else if (asked.equals("/search")) {
            var words = Tuple.of(path, "%" + request.getParam("one") + "%", "%" + request.getParam("other") + "%");
            query(request, Statements.SEARCH, words, Peer::all);
        } else if (asked.startsWith("/start/")) {
            query(request, Statements.START, Tuple.of(UUID.fromString(asked.substring(7)), path), Peer::first);
        } else if (asked.equals("/activities")) {
            request.body().onSuccess(body -> {
                var draft = new JsonObject(body);
                var ids = Tuple.of(id(draft, "plan"), id(draft, "task"), id(draft, "channel"));
                ids.addUUID(UUID.fromString(draft.getJsonArray("topics").getString(0))).addString(path);
                query(request, Statements.LOG, ids, Peer::first);
            });
        } else {
            request.response().setStatusCode(asked.equals("/") ? 200 : 404).end();
        }
    }

    private static UUID id(JsonObject draft, String name) {
        return UUID.fromString(draft.getString(name));
    }

    private void query(HttpServerRequest request, String sql, Tuple values, Function<RowSet<Row>, JsonObject> view) {
        pool.preparedQuery(sql).execute(values).onComplete(done -> {
            if (done.failed()) {
                request.response().setStatusCode(500).end(done.cause().toString());
                return;
            }
            var json = view.apply(done.result());
            request.response()
                    .setStatusCode(json == null ? 404 : 200)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(json == null ? io.vertx.core.buffer.Buffer.buffer() : json.toBuffer());
        });
    }

    private static JsonObject first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : json(rows.iterator().next());
    }

    private static JsonObject all(RowSet<Row> rows) {
        var items = new JsonArray();
        rows.forEach(row -> items.add(json(row)));
        return new JsonObject().put("items", items);
    }

    private static JsonObject json(Row row) {
        var json = new JsonObject();
        for (int i = 0; i < row.size(); i++) {
            var value = row.getValue(i);
            boolean plain = value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                    || value instanceof JsonArray || value instanceof JsonObject;
            json.put(row.getColumnName(i), plain ? value : value.toString());
        }
        return json;
    }
}
