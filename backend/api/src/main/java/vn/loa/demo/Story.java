package vn.loa.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One unit's year from its resource file: the API's own members, with codes where the API has ids. */
final class Story {
    private static final long TOLD = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final String name;
    private final ObjectNode root;
    private final Days days;
    private final Map<String, String> given = new HashMap<>();

    private Story(String name, ObjectNode root, Days days) {
        this.name = name;
        this.root = root;
        this.days = days;
    }

    /** A story without a year takes the year of {@code today}. */
    static Story read(ObjectMapper mapper, String name, LocalDate today) {
        try (var file = Story.class.getResourceAsStream("/demo/" + name + ".json")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int year = mapper.readTree(text).path("year").asInt(today.getYear());
            var days = new Days(today, year);
            var root = (ObjectNode) days.resolve(mapper.readTree(text.replace("{{year}}", Integer.toString(year))));
            return new Story(name, root, days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    Days days() {
        return days;
    }

    int year() {
        return days.year();
    }

    String unitCode() {
        return root.get("unitCode").textValue();
    }

    /** Whether the unit makes public what it signs. */
    boolean open() {
        return root.path("public").asBoolean();
    }

    /** The user name of the story's coordinator, leader or accountant. */
    String person(String part) {
        return root.get("people").get(part).textValue();
    }

    JsonNode part(String member) {
        return root.path(member);
    }

    List<ObjectNode> parts(String member) {
        return objects(root.path(member));
    }

    static List<ObjectNode> objects(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The id of {@code code}: from the server, else derived from the names, the same at every load. */
    String id(String kind, String code) {
        var key = kind + "/" + code;
        return given.computeIfAbsent(key, k -> fixed(name + "/" + k).toString());
    }

    void give(String kind, String code, String id) {
        given.put(kind + "/" + code, id);
    }

    /**
     * What to send for {@code source}.
     *
     * @param codes the members that hold a code or a list of codes, and of what kind
     * @param without the members that are not the API's
     */
    ObjectNode draft(ObjectNode source, Map<String, String> codes, String... without) {
        var draft = source.deepCopy();
        draft.remove(List.of(without));
        codes.forEach((member, kind) -> {
            var value = draft.get(member);
            if (value instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, id(kind, list.get(i).textValue()));
                }
            } else if (value != null) {
                draft.put(member, id(kind, value.textValue()));
            }
        });
        return draft;
    }

    /** The same for the same name, in the form of a UUIDv7, of which the moment stands still. */
    static UUID fixed(String name) {
        var hash = UUID.nameUUIDFromBytes(("loa.demo/" + name).getBytes(StandardCharsets.UTF_8));
        return new UUID(TOLD << 16 | 0x7000 | hash.getMostSignificantBits() & 0xFFF, hash.getLeastSignificantBits());
    }
}
