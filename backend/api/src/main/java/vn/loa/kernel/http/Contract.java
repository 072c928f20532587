package vn.loa.kernel.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import vn.loa.problem.ProblemType;

/**
 * Completes the contract from the code it describes: a schema from its record, an operation from its {@link Endpoint method}. It knows no
 * noun: each resource method describes itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("jakarta.annotation.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final Map<String, String> HEADERS = Map.of(
            "If-Match",
            "ETag đã đọc, để không ghi đè việc của người khác. / The ETag you read, so that nobody's work is overwritten.",
            "Idempotency-Key",
            "Khóa do máy khách chọn: gửi lại cùng khóa chỉ có một kết quả, trong 7 ngày. / A key the client chooses: repeats have one effect, for 7 days.");

    private static final Set<ProblemType> RETRIED = EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.TOO_MANY_REQUESTS);

    private final Map<String, List<ClassInfo>> records;
    private final Map<String, Endpoint> endpoints;

    public Contract(IndexView index) {
        records = index.getKnownClasses().stream()
                .map(ClassInfo::name)
                .filter(name -> name.toString().startsWith("vn.loa."))
                .distinct()
                .map(index::getClassByName)
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(Contract::schemaName));
        endpoints = Endpoint.all(index).collect(Collectors.toMap(Endpoint::found, Function.identity()));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach(this::complete);
        endpoints.values().stream()
                .flatMap(endpoint -> endpoint.problems().stream())
                .distinct()
                .forEach(problem -> api.getComponents().addResponse(problem.code(), refusal(problem)));
        Alike.enter(api.getComponents());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    complete(operation, endpoints.get(operation.getOperationId()));
                    Alike.share(operation, api.getComponents());
                });
        ContractEndings.enter(api.getPaths());
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            // The type is said where the reference leads.
            schema.setType(null);
        }
        if ("uuid".equals(schema.getFormat())) {
            // The format says it; several generators refuse a pattern beside it.
            schema.setPattern(null);
        }
        return schema;
    }

    private void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var types = records.getOrDefault(name.startsWith("Page") ? "Page" : name, List.of()).stream()
                .filter(type -> schema.getProperties().keySet().stream()
                        .allMatch(property -> type.recordComponent(property) != null))
                .toList();
        if (types.size() != 1) {
            throw new IllegalStateException(
                    name + " in the contract needs one record of that name, or @Schema(name): " + types);
        }
        var required = types.getFirst().recordComponents().stream()
                .filter(component -> !optional(component))
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalPropertiesBoolean(false);
    }

    private static boolean optional(RecordComponentInfo component) {
        return component.hasAnnotation(NULLABLE)
                || component.declaringClass().field(component.name()).hasAnnotation(NULLABLE);
    }

    private static void complete(Operation operation, Endpoint endpoint) {
        var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        var ok = answers.get("200");
        if (ok != null && ok.getContent() != null) {
            completeFiles(ok);
        }
        if (endpoint.creates()) {
            answers.remove("200");
        }
        if (endpoint.onlyLooksOnRequest()) {
            answers.put("200", answer("Xem thử. / Looked at only.", ok.getContent()));
        }
        if (endpoint.creates() || endpoint.mayCreate()) {
            answers.put("201", answer("Đã tạo. / Created.", ok.getContent()));
        }
        if (endpoint.givesParts()) {
            answers.put("206", answer("Phần được hỏi. / The part asked for.", Alike.files(ok.getContent())));
            Alike.askForParts(operation);
        }
        if (endpoint.cacheable()) {
            answers.put("304", answer("Không thay đổi. / Not modified.", null));
        }
        answers.forEach((status, answer) -> Alike.describe(answer, status, endpoint));
        endpoint.problems()
                .forEach(problem -> answers.put(
                        String.valueOf(problem.status()),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + problem.code())));
        operation.setOperationId(endpoint.operationId());
        operation.getResponses().setAPIResponses(answers);
        if (endpoint.open()) {
            operation.setSecurity(List.of());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(parameter, endpoint));
        }
        if (endpoint.takesFile()) {
            var form = operation.getRequestBody().getContent().getMediaType("multipart/form-data");
            form.getSchema().setRequired(endpoint.requiredParts());
        }
    }

    /** A body of which no record is told is a file: what is text is a string, all else binary. */
    private static void completeFiles(APIResponse answer) {
        var types = answer.getContent().getMediaTypes();
        types.forEach((type, body) -> {
            if (body.getSchema() == null) {
                var file = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
                body.setSchema(type.startsWith("text/") ? file : file.format("binary"));
            }
        });
        if (types.size() > 1) {
            answer.setDescription("Theo Accept. / As Accept asks.");
        }
    }

    private static void complete(Parameter parameter, Endpoint endpoint) {
        if (HEADERS.containsKey(parameter.getName())) {
            parameter.setDescription(HEADERS.get(parameter.getName()));
        }
        if (parameter.getName().equals("If-Match") && endpoint.needsVersion()) {
            parameter.setRequired(true);
        }
    }

    private static APIResponse refusal(ProblemType problem) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        var answer =
                answer(problem.inBothLanguages(), OASFactory.createContent().addMediaType(ProblemMappers.TYPE, body));
        if (RETRIED.contains(problem)) {
            answer.addHeader("Retry-After", Alike.said("Retry-After"));
        }
        return answer;
    }

    private static APIResponse answer(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        boolean named = schema != null && schema.value("name") != null;
        return named ? schema.value("name").asString() : type.simpleName();
    }
}
