package vn.loa.kernel.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.loa.problem.Fault;

/**
 * Lets requests to the API in. A body is taken before a worker is, so that a slow sender holds a connection and nothing else; files, which
 * are too large for that, hold a worker, so only some of them arrive at a time. What would only wait too long is refused at once.
 */
@ApplicationScoped
class Gate {
    /** Requests at work or waiting for a worker. */
    private static final int PLACES = 256;

    private static final int FILES_AT_ONCE = 24;
    /** Bodies that one address sends at the same time. */
    private static final int BODIES_AT_ONCE = 64;

    private static final int JSON_BYTES = 1 << 20;
    private static final int SIGN_IN_BYTES = 1 << 14;
    /** Seconds for a body, and for each {@link #BYTES_A_SECOND} of it one more. */
    private static final int SECONDS = 20;

    private static final int BYTES_A_SECOND = 16_384;
    /** Before the route of the resources, after the limit of the body's size. */
    private static final int ORDER = -1;

    private static final Pattern JSON =
            Pattern.compile("application/json[ \t]*(;[ \t]*charset=\"?utf-8\"?[ \t]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(
            "multipart/form-data[ \t]*;.*\\bboundary=.+|application/octet-stream[ \t]*(;.*)?",
            Pattern.CASE_INSENSITIVE);

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final Map<String, Integer> sending = new ConcurrentHashMap<>();

    volatile boolean leaving;

    @Inject
    Refusals refusals;

    /** Connections end with their next answer, so that clients go to another process while this one still answers. */
    void leave(@Observes ShutdownDelayInitiatedEvent stopping) {
        leaving = true;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::arrive);
    }

    private void arrive(RoutingContext request) {
        var http = request.request();
        if (leaving) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        long length = length(http);
        if (length == 0) {
            admit(request);
            return;
        }
        boolean file = FILE.matcher(type(http)).matches();
        if (!file && !JSON.matcher(type(http)).matches()) {
            refusals.refuse(request, Fault.BODY_TYPE_UNSUPPORTED.problem());
            return;
        }
        if (!file && length > most(request)) {
            refusals.refuse(request, Fault.BODY_TOO_LARGE.problem());
            return;
        }
        var address = http.remoteAddress().hostAddress();
        if (!hasRoom(address, file)) {
            refusals.refuse(request, Fault.BUSY.problem().header("Retry-After", "2"));
            return;
        }
        var left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                giveBack(address, file);
            }
        };
        request.addEndHandler(end -> leave.run());
        if (file) {
            cutWhenLate(request, SECONDS + Math.max(length, 0) / BYTES_A_SECOND);
            admit(request);
        } else {
            gather(request, leave);
        }
    }

    /** What the body says it is; several are none. */
    private static String type(HttpServerRequest http) {
        return String.join(",", http.headers().getAll(HttpHeaders.CONTENT_TYPE));
    }

    /** Bytes to come; -1 where the sender does not say, 0 without a body. */
    static long length(HttpServerRequest http) {
        var length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return http.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? 0 : -1;
        }
        return length.chars().allMatch(Character::isDigit) && length.length() < 19 ? Long.parseLong(length) : -1;
    }

    private static int most(RoutingContext request) {
        return request.normalizedPath().contains("/auth/") ? SIGN_IN_BYTES : JSON_BYTES;
    }

    /** Takes the room for one more body if there is some. */
    private boolean hasRoom(String address, boolean file) {
        sending.merge(address, 1, Integer::sum);
        if (file) {
            files.incrementAndGet();
        }
        boolean room = sending.getOrDefault(address, 0) <= BODIES_AT_ONCE && (!file || files.get() <= FILES_AT_ONCE);
        if (!room) {
            giveBack(address, file);
        }
        return room;
    }

    private void giveBack(String address, boolean file) {
        sending.computeIfPresent(address, (key, count) -> count == 1 ? null : Integer.valueOf(count - 1));
        if (file) {
            files.decrementAndGet();
        }
    }

    private static void cutWhenLate(RoutingContext request, long seconds) {
        var timer = request.vertx().setTimer(seconds * 1000, late -> {
            if (!request.request().isEnded()) {
                request.request().connection().close();
            }
        });
        request.addEndHandler(end -> request.vertx().cancelTimer(timer));
    }

    private void gather(RoutingContext request, Runnable leave) {
        var body = Buffer.buffer();
        var http = request.request();
        var timer = request.vertx()
                .setTimer(SECONDS * 1000L, late -> refusals.refuse(request, Fault.BODY_TOO_SLOW.problem(SECONDS)));
        request.addEndHandler(end -> request.vertx().cancelTimer(timer));
        http.handler(chunk -> {
            if (body.length() + chunk.length() > most(request)) {
                http.handler(rest -> {});
                refusals.refuse(request, Fault.BODY_TOO_LARGE.problem());
            } else {
                body.appendBuffer(chunk);
            }
        });
        http.endHandler(end -> {
            request.vertx().cancelTimer(timer);
            leave.run();
            if (!request.response().ended()) {
                ((RoutingContextInternal) request).setBody(body);
                admit(request);
            }
        });
        http.resume();
    }

    private void admit(RoutingContext request) {
        if (taken.incrementAndGet() > PLACES) {
            taken.decrementAndGet();
            refusals.refuse(request, Fault.BUSY.problem().header("Retry-After", "2"));
            return;
        }
        request.addEndHandler(end -> taken.decrementAndGet());
        request.next();
    }
}
