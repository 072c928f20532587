package vn.loa.kernel.http;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parameters and headers of the contract that many operations have alike: written once and referred to. */
final class Alike {
    /** Parameters that mean the same wherever they stand. */
    private static final Set<String> SHARED =
            Set.of("Idempotency-Key", "If-Match", "If-None-Match", "limit", "after", "count", "sort");

    /** The headers of answers. */
    private static final Map<String, String> SAID = Map.of(
            "ETag", "Phiên bản để sửa và để hỏi lại. / The version, for edits and caches.",
            "Location", "Địa chỉ của cái vừa tạo. / The address of what was created.",
            "Idempotency-Replayed",
                    "`true` khi là câu trả lời cũ của cùng khóa. / `true` for the earlier answer to the same key.",
            "Retry-After", "Sau bao nhiêu giây thì gửi lại. / Seconds until another try.");

    private Alike() {}

    static void enter(Components components) {
        new TreeMap<>(SAID).forEach((name, description) -> components.addHeader(name, header(description)));
    }

    /** The headers of an answer that is no problem. */
    static void describe(APIResponse answer, String status, Endpoint endpoint) {
        if (endpoint.showsVersion()) {
            answer.addHeader("ETag", said("ETag"));
        }
        if (status.equals("201")) {
            answer.addHeader("Location", said("Location"));
        }
        if (endpoint.creates() && status.equals("201")) {
            answer.addHeader("Idempotency-Replayed", said("Idempotency-Replayed"));
        }
    }

    /** What many operations take alike is written once. */
    static void share(Operation operation, Components components) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.setParameters(operation.getParameters().stream()
                .map(parameter -> {
                    if (!SHARED.contains(parameter.getName())
                            || parameter.getName().equals("If-Match") && parameter.getRequired() != Boolean.TRUE) {
                        return parameter;
                    }
                    components.addParameter(parameter.getName(), parameter);
                    return OASFactory.createParameter().ref("#/components/parameters/" + parameter.getName());
                })
                .toList());
    }

    static Header said(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
