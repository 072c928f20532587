package vn.loa.kernel.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Bean Validation's violations in Loa's wording, with pointers into the body. */
public final class Violations {
    private Violations() {}

    /** @throws Problem 422 at each place of {@code body} that has the wrong shape: for input that is not a request's body */
    public static void refuse(Validator validator, Object body) {
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw problem(new ConstraintViolationException(violations));
        }
    }

    static Problem problem(ConstraintViolationException e) {
        var problem = Fault.INVALID_DATA.problem();
        e.getConstraintViolations().forEach(violation -> add(problem, violation));
        return problem;
    }

    private static void add(Problem problem, ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var pointer = pointer(violation.getPropertyPath());
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        switch (annotation.getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> problem.at(pointer, Fault.REQUIRED);
            case "Size" -> problem.at(pointer, Fault.LENGTH, attributes.get("min"), attributes.get("max"));
            case "Min" -> problem.at(pointer, Fault.RANGE, attributes.get("value"), "…");
            case "Max" -> problem.at(pointer, Fault.RANGE, "…", attributes.get("value"));
            case "Range" -> problem.at(pointer, Fault.RANGE, attributes.get("min"), attributes.get("max"));
            default -> problem.at(pointer, Fault.FORMAT);
        }
    }

    /** {@code create.draft.slots[0].time} → {@code /slots/0/time}: method and parameter names mean nothing to a client. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.isInIterable() && node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }
}
