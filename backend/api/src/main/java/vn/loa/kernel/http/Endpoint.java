package vn.loa.kernel.http;

import static vn.loa.problem.ProblemType.*;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.problem.ProblemType;

/**
 * A resource method and the contract its signature implies.
 *
 * <ul>
 *   <li>{@code @Idempotent}: it creates, 201, unless it says otherwise
 *   <li>a {@code PUT} that returns {@code RestResponse}: it edits, 200, or creates at the id the client chose, 201
 *   <li>{@code dryRun}: it may only look, 200
 *   <li>a {@code GET} of what is {@link Versioned}, or with {@code If-None-Match}: 304 to who has it
 *   <li>{@code @PermitAll}: nobody has to sign in; otherwise 403 and 404 by the policy
 *   <li>{@code If-Match}: 412, 428; a body: 408, 413, 415; several {@code @Produces}: 406
 *   <li>{@link Refuses}: what no signature can say; who refuses a part gives parts, 206
 * </ul>
 */
record Endpoint(MethodInfo method, IndexView index) {
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    /** Every method with an HTTP verb of every resource. */
    static Stream<Endpoint> all(IndexView index) {
        return index.getAnnotations(Path.class).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass().name())
                .distinct()
                .flatMap(resource -> index.getClassByName(resource).methods().stream())
                .filter(method -> VERBS.stream().anyMatch(method::hasAnnotation))
                .map(method -> new Endpoint(method, index));
    }

    /** As {@code mp.openapi.extensions.smallrye.operationIdStrategy=CLASS_METHOD} names it. */
    String found() {
        return method.declaringClass().simpleName() + "_" + method.name();
    }

    /** What clients call it, independent of how classes are named: {@code listActivities}, {@code addBudgetLine}. */
    String operationId() {
        var noun = method.declaringClass().simpleName().replaceFirst("Resource$", "");
        var words = method.name().split("(?=[A-Z])", 2);
        if (method.name().equals("list")) {
            return "list" + plural(noun);
        }
        return has(GET.class) && !method.name().equals("get")
                ? "get" + noun + capital(method.name())
                : words[0] + noun + (words.length > 1 ? words[1] : "");
    }

    private static String plural(String noun) {
        return noun.matches(".*[^aeiou]y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.equals("Evidence") ? noun : noun + "s";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    boolean open() {
        return has(PermitAll.class);
    }

    boolean keyed() {
        return has(Idempotent.class);
    }

    boolean creates() {
        return keyed()
                && method.annotation(Idempotent.class)
                        .valueWithDefault(index, "creates")
                        .asBoolean();
    }

    boolean mayCreate() {
        return has(PUT.class) && is(method.returnType(), RestResponse.class);
    }

    boolean givesParts() {
        return problems().contains(RANGE_NOT_SATISFIABLE);
    }

    boolean onlyLooksOnRequest() {
        return creates() && method.parameters().stream().anyMatch(parameter -> "dryRun".equals(parameter.name()));
    }

    boolean cacheable() {
        return has(GET.class) && (takes("If-None-Match") || versioned(method.returnType()));
    }

    /** A {@code PUT} that may create needs no version of what is not there yet. */
    boolean needsVersion() {
        return takes("If-Match") && !mayCreate();
    }

    boolean showsVersion() {
        return cacheable() || versioned(method.returnType());
    }

    Set<ProblemType> problems() {
        var problems = EnumSet.of(UNREADABLE, UNAUTHENTICATED, INVALID, HEADERS_TOO_LARGE, UNAVAILABLE);
        add(problems, !open(), FORBIDDEN, NOT_FOUND);
        add(problems, !has(GET.class), CONFLICT);
        add(problems, has(POST.class) || has(PUT.class), REQUEST_TIMEOUT, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
        add(problems, takes("If-Match"), PRECONDITION_FAILED, PRECONDITION_REQUIRED);
        add(problems, formats().size() > 1, NOT_ACCEPTABLE);
        if (has(Refuses.class)) {
            Arrays.stream(method.annotation(Refuses.class).value().asEnumArray())
                    .map(ProblemType::valueOf)
                    .forEach(problems::add);
        }
        return problems;
    }

    private static void add(Set<ProblemType> problems, boolean so, ProblemType... more) {
        if (so) {
            problems.addAll(Set.of(more));
        }
    }

    private boolean has(Class<? extends Annotation> annotation) {
        return method.hasAnnotation(annotation);
    }

    private boolean takes(String header) {
        var named = method.parameters().stream().map(parameter -> parameter.annotation(RestHeader.class));
        var grouped = method.parameters().stream()
                .filter(parameter -> parameter.hasAnnotation(BeanParam.class))
                .flatMap(parameter -> fields(parameter.type().name()))
                .map(field -> field.annotation(HeaderParam.class));
        return Stream.concat(named, grouped)
                .anyMatch(annotation -> annotation != null
                        && annotation.value() != null
                        && header.equals(annotation.value().asString()));
    }

    private Stream<FieldInfo> fields(DotName type) {
        var known = index.getClassByName(type);
        return known == null ? Stream.of() : Stream.concat(known.fields().stream(), fields(known.superName()));
    }

    /** The parts of a form that must be there: the file, and the unit it is for. */
    List<String> requiredParts() {
        return method.parameters().stream()
                .filter(part -> part.hasAnnotation(RestForm.class)
                        && (is(part.type(), FileUpload.class) || is(part.type(), UUID.class)))
                .map(MethodParameterInfo::name)
                .toList();
    }

    boolean takesFile() {
        return method.parameters().stream().map(MethodParameterInfo::type).anyMatch(type -> is(type, FileUpload.class));
    }

    /** The media types it answers in; none where it does not say. */
    List<String> formats() {
        return has(Produces.class)
                ? List.of(method.annotation(Produces.class).value().asStringArray())
                : List.of();
    }

    private boolean versioned(Type type) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            return is(type, RestResponse.class)
                    && versioned(type.asParameterizedType().arguments().getFirst());
        }
        var shown = index.getClassByName(type.name());
        return shown != null && shown.interfaceNames().contains(DotName.createSimple(Versioned.class));
    }

    private static boolean is(Type type, Class<?> expected) {
        return type.name().equals(DotName.createSimple(expected));
    }
}
