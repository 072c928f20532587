package vn.loa.kernel.http;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The addresses with one media type each of what has several, as {@link AddressEnding} takes them. */
final class ContractEndings {
    private ContractEndings() {}

    static void enter(Paths paths) {
        Map.copyOf(paths.getPathItems()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(path -> path.getValue().getGET() != null)
                .forEach(path -> {
                    var content = content(path.getValue().getGET());
                    AddressEnding.all().forEach((ending, type) -> {
                        if (content != null && content.getMediaTypes().size() > 1 && content.hasMediaType(type)) {
                            paths.addPathItem(path.getKey() + "." + ending, of(path.getValue(), ending, type));
                        }
                    });
                    leavePartsUntyped(path.getValue().getGET(), content);
                });
    }

    /** Where a type is data, generators take the answer for data; a part that is a file would make them take it for a file as well. */
    private static void leavePartsUntyped(Operation operation, Content content) {
        var part = operation.getResponses().getAPIResponse("206");
        if (part != null && content.hasMediaType("application/json")) {
            part.setContent(null);
        }
    }

    private static Content content(Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        return ok == null ? null : ok.getContent();
    }

    private static PathItem of(PathItem path, String ending, String type) {
        var whole = path.getGET();
        var answers = new TreeMap<String, APIResponse>(whole.getResponses().getAPIResponses());
        answers.remove("406");
        answers.put("200", only(answers.get("200"), type));
        var parameters = whole.getParameters();
        var part = answers.get("206");
        if (part != null && part.getContent().hasMediaType(type)) {
            answers.put("206", only(part, type));
        } else if (part != null) {
            answers.keySet().removeAll(Set.of("206", "416"));
            parameters = parameters.stream()
                    .filter(one -> one.getRef() == null || !one.getRef().endsWith("Range"))
                    .toList();
        }
        var operation = OASFactory.createOperation()
                .operationId(whole.getOperationId() + ending.substring(0, 1).toUpperCase() + ending.substring(1))
                .summary(whole.getSummary())
                .description(whole.getDescription())
                .tags(whole.getTags())
                .parameters(parameters)
                .security(whole.getSecurity())
                .responses(OASFactory.createAPIResponses());
        operation.getResponses().setAPIResponses(answers);
        return OASFactory.createPathItem().parameters(path.getParameters()).GET(operation);
    }

    private static APIResponse only(APIResponse whole, String type) {
        return OASFactory.createAPIResponse()
                .description(whole.getDescription())
                .headers(whole.getHeaders())
                .content(OASFactory.createContent()
                        .addMediaType(type, whole.getContent().getMediaType(type)));
    }
}
