package vn.loa.paper.binder;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import vn.loa.kernel.file.FileName;
import vn.loa.problem.Fault;

/** Answers with what a binder would hold, or with the binder. */
@ApplicationScoped
class BinderAnswer {
    static final String ZIP_TYPE = "application/zip";

    /** Each holds a worker for as long as its reader takes. */
    private static final int AT_ONCE = 8;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    Binding binding;

    @Inject
    RoutingContext request;

    Response of(Binder binder, HttpHeaders headers) {
        if (!zip(headers)) {
            return answer(Response.ok(binder.view(), MediaType.APPLICATION_JSON));
        }
        var named = Response.ok()
                .type(ZIP_TYPE)
                .header("Content-Disposition", new FileName(binder.name() + ".zip").header(false));
        if (request.request().method() == HttpMethod.HEAD) {
            return answer(named);
        }
        if (!places.tryAcquire()) {
            throw Fault.BUSY.problem().header("Retry-After", "30");
        }
        request.addEndHandler(sent -> places.release());
        var http = request.request();
        StreamingOutput content = out -> write(binder, out, http);
        return answer(named.entity(content));
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "private, no-store")
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private static boolean zip(HttpHeaders headers) {
        for (var wanted : headers.getAcceptableMediaTypes()) {
            if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (wanted.isCompatible(MediaType.valueOf(ZIP_TYPE))) {
                return true;
            }
        }
        return false;
    }

    /** What fails half way ends the connection first: an answer that ends in order would look whole. */
    private void write(Binder binder, OutputStream out, HttpServerRequest http) throws IOException {
        try {
            binding.write(binder, out);
        } catch (IOException | RuntimeException e) {
            http.connection().close().toCompletionStage().toCompletableFuture().join();
            throw e;
        }
    }
}
