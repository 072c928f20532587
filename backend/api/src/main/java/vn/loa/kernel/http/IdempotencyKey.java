package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Keeps the key with the effect, in the effect's own transaction: either both are there or neither. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyKey {
    /** Whether no other request with the key is at work, and the answer given before; null for none. */
    private record Kept(
            boolean alone, String fingerprint, Integer status, String headers, String body, String rights) {}

    /** Of two requests the second waits for nothing; where it just missed the first's end, the table's key refuses it. */
    private static final String LOOK = """
            select pg_try_advisory_xact_lock(hashtextextended(:name, 0)) as alone, k.fingerprint, k.status, k.headers, k.body, k.rights
            from (select) one left join idempotency_key k on k.owner = :owner and k.key = :key
            """;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @jakarta.ws.rs.core.Context
    HttpHeaders headers;

    @Inject
    KeyOwner keyOwner;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > 100) {
            throw Problem.invalid("#Idempotency-Key", Fault.LENGTH, 1, 100);
        }
        var owner = keyOwner.keyOwner();
        var kept = look(owner, key);
        if (!kept.alone) {
            throw inFlight();
        }
        var fingerprint = fingerprint(call);
        if (kept.fingerprint != null) {
            return replay(kept, fingerprint);
        }
        var answer = (RestResponse<?>) call.proceed();
        Constraint.guard("idempotency_key_pkey", inFlight(), () -> keep(owner, key, fingerprint, answer));
        return answer;
    }

    private static Problem inFlight() {
        return Fault.IDEMPOTENCY_KEY_IN_FLIGHT.problem().header("Retry-After", "1");
    }

    private Kept look(String owner, String key) {
        return sql.of(LOOK)
                .bind("name", owner + key)
                .bind("owner", owner)
                .bind("key", key)
                .one(Kept.class);
    }

    private RestResponse<?> replay(Kept kept, String fingerprint) throws JsonProcessingException {
        if (!kept.fingerprint.equals(fingerprint)) {
            throw Fault.IDEMPOTENCY_KEY_REUSED.problem();
        }
        keyOwner.requireAgain(kept.rights);
        var places = kept.headers.split("\n", -1);
        return RestResponse.ResponseBuilder.create(kept.status)
                .entity((Object) mapper.readTree(kept.body))
                .header("Content-Type", "application/json")
                .header("ETag", places[1])
                .header("Idempotency-Replayed", "true")
                .header("Location", places[0].isEmpty() ? null : places[0])
                .build();
    }

    private void keep(String owner, String key, String fingerprint, RestResponse<?> answer) {
        var body = json(answer.getEntity());
        int version = answer.getEntity() instanceof Versioned versioned ? versioned.version() : 0;
        sql.of(
                        "insert into idempotency_key (owner, key, fingerprint, status, headers, body, rights, created_at) values (:owner, :key, :fingerprint, :status, :headers, :body, :rights, :now)")
                .bind("owner", owner)
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .bind("status", answer.getStatus())
                .bind(
                        "headers",
                        Objects.requireNonNullElse(answer.getHeaderString("Location"), "") + "\n"
                                + EntityTags.of(version, body.getBytes(StandardCharsets.UTF_8)))
                .bind("body", body)
                .bind("rights", keyOwner.rights())
                .bind("now", clock.instant())
                .update();
    }

    private String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is JSON", e);
        }
    }

    /** The request: the method and its readable arguments; an upload counts by its bytes. */
    private String fingerprint(InvocationContext call) throws Exception {
        var digest = sha256();
        digest.update(call.getMethod().toGenericString().getBytes(StandardCharsets.UTF_8));
        for (var argument : call.getParameters()) {
            if (argument instanceof FileUpload file) {
                digest.update(Files.readAllBytes(file.uploadedFile()));
            } else if (argument == null
                    || argument instanceof UUID
                    || argument instanceof String
                    || argument instanceof Record) {
                digest.update(mapper.writeValueAsBytes(argument));
            }
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
