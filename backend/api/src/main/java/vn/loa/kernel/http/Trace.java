package vn.loa.kernel.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The id that ties a problem to its log lines: the caller's {@code traceparent} where sent, else made here. */
class Trace {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        var parent = request.getHeaderString("traceparent");
        var match = parent == null ? null : TRACEPARENT.matcher(parent);
        MDC.put("traceId", match != null && match.matches() ? match.group(1) : fresh());
    }

    static String id() {
        return MDC.get("traceId") instanceof String id ? id : fresh();
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
