package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** What Jackson could not read, and where; never Jackson's own message, which names our classes. */
final class UnreadableJson {
    private UnreadableJson() {}

    static Problem problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Fault.UNREADABLE_REQUEST
                    .problem()
                    .at(pointer(unknown.getPath()), Fault.UNKNOWN_MEMBER, unknown.getPropertyName());
        }
        if (e instanceof JsonMappingException mapping && mapping.getCause() instanceof Problem problem) {
            return problem;
        }
        if (e instanceof MismatchedInputException mismatched) {
            return Fault.UNREADABLE_REQUEST
                    .problem()
                    .at(pointer(mismatched.getPath()), Fault.WRONG_FORM, expected(mismatched.getTargetType()));
        }
        if (e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field")) {
            return Fault.DUPLICATE_MEMBER.problem();
        }
        if (e instanceof StreamConstraintsException) {
            return Fault.UNREADABLE_JSON.problem();
        }
        return Fault.UNREADABLE_JSON.problem();
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        path.forEach(step ->
                pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "JSON";
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).toString();
        }
        return switch (type.getSimpleName()) {
            case "String" -> "“…”";
            case "UUID" -> "UUID";
            case "LocalDate" -> "YYYY-MM-DD";
            case "LocalTime" -> "HH:mm";
            case "int", "Integer", "long", "Long" -> "0, 1, 2…";
            case "boolean", "Boolean" -> "true, false";
            case "List", "Set", "ArrayList", "HashSet" -> "[…]";
            default -> "{…}";
        };
    }
}
