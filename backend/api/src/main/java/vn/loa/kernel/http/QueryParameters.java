package vn.loa.kernel.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.loa.problem.Fault;

/** Refuses query parameters an operation does not have, gives twice or in the wrong form: a misspelt filter must not widen a list. */
class QueryParameters {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()
                || resource.getResourceMethod() == null
                || !resource.getResourceClass().getName().startsWith("vn.loa")) {
            return;
        }
        var types = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::read);
        var problem = Fault.UNREADABLE_REQUEST.problem();
        boolean wrong = false;
        for (var parameter : given.entrySet()) {
            var type = types.get(parameter.getKey());
            if (type == null) {
                problem.at("?" + parameter.getKey(), Fault.UNKNOWN_PARAMETER, parameter.getKey());
                wrong = true;
            } else if (parameter.getValue().size() > 1 && type != List.class) {
                problem.at("?" + parameter.getKey(), Fault.REPEATED);
                wrong = true;
            } else if (!parameter.getValue().stream().allMatch(value -> fits(value, type))) {
                problem.at("?" + parameter.getKey(), Fault.WRONG_FORM, form(type));
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
    }

    private static Map<String, Class<?>> read(Method method) {
        var names = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            var rest = parameter.getAnnotation(RestQuery.class);
            if (rest != null) {
                names.put(rest.value().isEmpty() ? parameter.getName() : rest.value(), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getFields()) {
                    var query = field.getAnnotation(QueryParam.class);
                    if (query != null) {
                        names.put(query.value(), field.getType());
                    }
                }
            }
        }
        return names;
    }

    private static boolean fits(String value, Class<?> type) {
        if (value.indexOf('\0') >= 0) {
            return false;
        }
        try {
            if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.toString().equals(value));
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.toString(type.getEnumConstants());
        }
        return type == LocalDate.class
                ? "YYYY-MM-DD"
                : type == Instant.class
                        ? "YYYY-MM-DDThh:mm:ssZ"
                        : type == boolean.class ? "true, false" : type.getSimpleName();
    }
}
