package vn.loa.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a client written for one contract cannot rely on in another. What is sent may only be taken more widely, what is answered
 * may only become more certain. Additions break nobody: new operations, optional parameters and members, new values in what is
 * answered. Statuses of problems may come and go; clients act on the problem's own code.
 */
final class Comparison {
    private enum Side {
        SENT,
        ANSWERED
    }

    private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems");
    private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> breaks = new TreeSet<>();
    private final Set<String> compared = new HashSet<>();

    private Comparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** One sentence for each break, sorted. */
    static Set<String> breaks(JsonNode before, JsonNode after) {
        var comparison = new Comparison(before, after);
        members(before.path("paths")).forEach((path, item) -> members(item)
                .forEach((method, operation) -> comparison.operation(
                        method.toUpperCase() + " " + path,
                        operation,
                        after.path("paths").path(path).path(method))));
        return comparison.breaks;
    }

    private void operation(String place, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            breaks.add(place + " is gone");
            return;
        }
        if (!old.path("operationId").equals(now.path("operationId"))) {
            breaks.add(place + " is now called " + now.path("operationId").asText());
        }
        if (old.path("security").isEmpty() && old.has("security") && !now.has("security")) {
            breaks.add(place + " now asks for a session");
        }
        parameters(place, old, now);
        body(place, old.path("requestBody"), now.path("requestBody"));
        members(old.path("responses")).forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer(
                        place + " " + status,
                        resolved(before, answer),
                        now.path("responses").path(status));
            }
        });
    }

    private void parameters(String place, JsonNode old, JsonNode now) {
        var earlier = parameters(old);
        var later = parameters(now);
        earlier.forEach((name, parameter) -> {
            if (later.containsKey(name)) {
                schema(
                        place + " " + name,
                        Side.SENT,
                        parameter.path("schema"),
                        later.get(name).path("schema"));
            } else {
                breaks.add(place + " " + name + " is gone");
            }
        });
        later.forEach((name, parameter) -> {
            boolean demanded = earlier.containsKey(name)
                    && earlier.get(name).path("required").asBoolean();
            if (parameter.path("required").asBoolean() && !demanded) {
                breaks.add(place + " " + name + " is now required");
            }
        });
    }

    private void body(String place, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            breaks.add(place + " now requires a body");
        }
        content(place + " body", Side.SENT, old, now);
    }

    private void answer(String place, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            breaks.add(place + " is gone");
        } else {
            content(place, Side.ANSWERED, old, resolved(after, now));
        }
    }

    private void content(String place, Side side, JsonNode old, JsonNode now) {
        members(old.path("content")).forEach((type, media) -> {
            if (now.path("content").has(type)) {
                schema(
                        place,
                        side,
                        media.path("schema"),
                        now.path("content").path(type).path("schema"));
            } else {
                breaks.add(place + " as " + type + " is gone");
            }
        });
    }

    private void schema(String place, Side side, JsonNode old, JsonNode now) {
        var here = place;
        if (old.has("$ref")) {
            here = old.path("$ref").asText().replaceFirst(".*/", "");
            if (!compared.add(side + " " + old + " " + now)) {
                return;
            }
        }
        var earlier = resolved(before, old);
        var later = resolved(after, now);
        values(here, side, earlier, later);
        properties(here, side, earlier, later);
        for (var inner : List.of("items", "additionalProperties")) {
            if (earlier.path(inner).isObject() && later.path(inner).isObject()) {
                schema(here + "[]", side, earlier.path(inner), later.path(inner));
            }
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf", "not")) {
            if (!earlier.path(choice).equals(later.path(choice))) {
                say(here, side, "has other alternatives");
            }
        }
    }

    private void values(String place, Side side, JsonNode old, JsonNode now) {
        var narrow = side == Side.SENT ? now : old;
        var wide = side == Side.SENT ? old : now;
        if (!types(narrow).isEmpty() && !types(narrow).containsAll(types(wide))
                || types(wide).isEmpty() && !types(narrow).isEmpty()) {
            say(place, side, "was " + types(old) + " and is " + types(now));
        }
        if (narrow.has("format") && !narrow.path("format").equals(wide.path("format"))) {
            say(place, side, "has the format " + now.path("format").asText("of any text"));
        }
        if (side == Side.SENT) {
            limits(place, old, now);
        }
    }

    private void limits(String place, JsonNode old, JsonNode now) {
        if (now.has("pattern") && !now.path("pattern").equals(old.path("pattern"))) {
            say(place, Side.SENT, "has to match " + now.path("pattern").asText());
        }
        if (now.has("enum")) {
            var refused = texts(old.path("enum"));
            refused.removeAll(texts(now.path("enum")));
            if (!old.has("enum") || !refused.isEmpty()) {
                say(place, Side.SENT, old.has("enum") ? "is no longer " + refused : "is one of a list");
            }
        }
        UPPER.stream()
                .filter(limit -> now.has(limit)
                        && now.path(limit).asDouble() < old.path(limit).asDouble(Double.MAX_VALUE))
                .forEach(limit -> say(place, Side.SENT, "has " + limit + " " + now.path(limit)));
        LOWER.stream()
                .filter(limit -> now.has(limit)
                        && now.path(limit).asDouble() > old.path(limit).asDouble(-Double.MAX_VALUE))
                .filter(limit -> limit.equals("minimum") || now.path(limit).asInt() > 0)
                .forEach(limit -> say(place, Side.SENT, "has " + limit + " " + now.path(limit)));
    }

    private void properties(String place, Side side, JsonNode old, JsonNode now) {
        members(old.path("properties")).forEach((name, property) -> {
            if (now.path("properties").has(name)) {
                schema(
                        place + "." + name,
                        side,
                        property,
                        now.path("properties").path(name));
            } else if (side == Side.ANSWERED
                    || !now.path("additionalProperties").asBoolean(true)) {
                say(place + "." + name, side, "is gone");
            }
        });
        var demanding = texts((side == Side.SENT ? now : old).path("required"));
        demanding.removeAll(texts((side == Side.SENT ? old : now).path("required")));
        demanding.stream()
                .filter(name -> now.path("properties").has(name))
                .forEach(name ->
                        say(place + "." + name, side, side == Side.SENT ? "is now required" : "may now be absent"));
    }

    private void say(String place, Side side, String what) {
        breaks.add(place + ", " + side.name().toLowerCase() + ", " + what);
    }

    /** A reference followed, with what stands beside it laid over what it leads to. */
    private static JsonNode resolved(JsonNode contract, JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        var target = resolved(contract, contract.at(node.path("$ref").asText().substring(1)));
        if (!(target instanceof ObjectNode found)) {
            throw new AssertionError(node.path("$ref") + " leads nowhere");
        }
        var whole = found.deepCopy();
        members(node).forEach((name, value) -> {
            if (!name.equals("$ref")) {
                whole.set(name, value);
            }
        });
        return whole;
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        var found = new TreeMap<String, JsonNode>();
        operation
                .path("parameters")
                .forEach(parameter -> found.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter));
        return found;
    }

    /** A whole number is a number too. */
    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        var types = type.isTextual() ? new TreeSet<>(Set.of(type.asText())) : texts(type);
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        return node instanceof MissingNode
                ? Map.of()
                : node.properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }
}
