package vn.loa.kernel.http;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parameters and headers of the contract that many operations have alike: written once and referred to. */
final class Alike {
    /** Parameters that mean the same wherever they stand. */
    private static final Set<String> SHARED = Set.of(
            "Idempotency-Key", "If-Match", "If-None-Match", "Range", "If-Range", "limit", "after", "count", "sort");

    /** The headers of answers. */
    private static final Map<String, String> SAID = Map.of(
            "ETag", "Phiên bản để sửa và để hỏi lại. / The version, for edits and caches.",
            "Accept-Ranges", "`bytes`: cho hỏi từng phần. / `bytes`: parts may be asked for.",
            "Content-Range", "Phần nào của tệp dài bao nhiêu byte. / Which part of a file of how many bytes.",
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
        if (endpoint.givesParts() && status.startsWith("20")) {
            answer.addHeader("Accept-Ranges", said("Accept-Ranges"));
        }
        if (status.equals("206")) {
            answer.addHeader("Content-Range", said("Content-Range"));
        }
        if (status.equals("201")) {
            answer.addHeader("Location", said("Location"));
        }
        if (endpoint.keyed() && status.equals(endpoint.creates() ? "201" : "200")) {
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

    /** No method takes these: {@code FileParts} reads them. */
    static void askForParts(Operation operation) {
        operation.addParameter(
                parameter(
                        "Range",
                        "`bytes=0-1023`, `bytes=1024-`, `bytes=-500`: một phần của tệp; nhiều phần một lúc thì nhận cả tệp. / One part of the file; several at once get the whole."));
        operation.addParameter(
                parameter(
                        "If-Range",
                        "ETag của phần đã có; nếu tệp đã khác thì nhận cả tệp. / The ETag of the part you have; where the file is another by now you get the whole."));
    }

    /** What of {@code content} is given in parts: files, neither data nor pages. */
    static Content files(Content content) {
        var files = OASFactory.createContent();
        content.getMediaTypes().forEach((type, body) -> {
            if (!type.equals("application/json") && !type.equals("text/html")) {
                files.addMediaType(type, body);
            }
        });
        return files;
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
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
