package vn.loa.kernel.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * What the annotations cannot say of every operation alike: which members are always there, that no others are, which problems
 * can come, which headers go with an edit.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("jakarta.annotation.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "Không đọc được yêu cầu. / The request cannot be read."),
            Map.entry("401", "Cần đăng nhập. / Sign in first."),
            Map.entry("403", "Vai trò không cho phép. / The role does not allow it."),
            Map.entry("404", "Không có, hoặc không được xem. / Not there, or not visible."),
            Map.entry("409", "Trạng thái không cho phép. / Not possible in this state."),
            Map.entry("412", "Đã có người sửa. / Changed in the meantime."),
            Map.entry("413", "Quá lớn. / Too large."),
            Map.entry("415", "Kiểu nội dung không được nhận. / Type not accepted."),
            Map.entry("422", "Dữ liệu chưa hợp lệ. / Invalid data."),
            Map.entry("428", "Thiếu If-Match. / If-Match is missing."),
            Map.entry("503", "Tạm thời chưa phục vụ được. / Temporarily unavailable."));

    private final Map<String, ClassInfo> records = new LinkedHashMap<>();

    public Contract(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("vn.loa."))
                .forEach(type -> records.put(schemaName(type), type));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach(this::complete);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String name, Schema schema) {
        var type = records.get(name.startsWith("Page") ? "Page" : name);
        if (schema.getProperties() == null || type == null) {
            return;
        }
        var required = type.recordComponents().stream()
                .filter(component -> !optional(component))
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalPropertiesBoolean(false);
    }

    /** A record component may be absent when it says so; in a draft also when nothing demands it. */
    private static boolean optional(RecordComponentInfo component) {
        return component.hasAnnotation(NULLABLE)
                || component.declaringClass().field(component.name()).hasAnnotation(NULLABLE);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        answers(path, method, operation);
        var codes = new ArrayList<>(List.of("400", "422"));
        if (!path.endsWith("/auth/login") && !path.endsWith("/auth/refresh")) {
            codes.addAll(List.of("401", "403", "404"));
        } else {
            codes.add("401");
            operation.setSecurity(List.of());
        }
        if (method != PathItem.HttpMethod.GET) {
            codes.addAll(List.of("409", "415"));
        }
        if (hasParameter(operation, "If-Match")) {
            codes.addAll(List.of("412", "428"));
        }
        if (path.matches(".*/(evidence|plan-imports|task-imports|known-documents/imports)")
                && method == PathItem.HttpMethod.POST) {
            codes.addAll(List.of("413", "503"));
        }
        if (path.matches(".*/(content|source|pages/\\{number})")) {
            codes.addAll(List.of("409", "503"));
        }
        if (path.endsWith("/document")) {
            codes.add("406");
        }
        codes.forEach(code -> operation.getResponses().addAPIResponse(code, problem(PROBLEMS.get(code))));
    }

    /** What the return types cannot say: creation answers 201, an unchanged row 304, and every row its tag. */
    private static void answers(String path, PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        if (ok == null) {
            return;
        }
        if (method == PathItem.HttpMethod.POST
                && !path.contains("/auth/")
                && !path.endsWith("/known-documents/imports")) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Đã tạo. / Created.")
                            .content(ok.getContent()));
            if (hasParameter(operation, "dryRun")) {
                ok.setDescription("Xem thử. / Looked at only.");
            } else {
                responses.removeAPIResponse("200");
            }
        } else if (method == PathItem.HttpMethod.PUT && path.matches(".*/(plans|tasks|activities)/\\{id}")) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Đã tạo với mã do máy khách chọn. / Created at the id the client chose.")
                            .content(ok.getContent()));
        } else if (method == PathItem.HttpMethod.GET && path.contains("{")) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("Không thay đổi. / Not modified."));
        }
        describe(
                operation,
                "If-Match",
                "ETag đã đọc, để không ghi đè việc của người khác. / The ETag you read, so that nobody's work is overwritten.");
        describe(
                operation,
                "Idempotency-Key",
                "Khóa do máy khách chọn: gửi lại cùng khóa chỉ có một kết quả, trong 7 ngày. / A key the client chooses: repeats have one effect, for 7 days.");
    }

    private static void describe(Operation operation, String header, String description) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> header.equals(parameter.getName()))
                    .forEach(parameter -> parameter.setDescription(description));
        }
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(String description) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(ProblemMappers.TYPE, media));
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        boolean named = schema != null && schema.value("name") != null;
        return named ? schema.value("name").asString() : type.simpleName();
    }
}
