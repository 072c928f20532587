package vn.loa.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the demonstration: their accounts, and who of them is signed in. */
final class Company {
    /** One person from {@code cast.json}. The last account is created when everything is loaded: it marks the end. */
    record Member(
            String username, String fullName, String title, List<RoleAt> roles, List<String> assignees, Does does) {}

    record Does(String vi, String en) {}

    record RoleAt(String role, String unitCode) {}

    private final Person.Line line;
    private final Person administrator;
    private final String password;
    private final List<Member> cast;
    private final Map<String, Person> present = new HashMap<>();

    Company(Person.Line line, Person administrator, String password) {
        this.line = line;
        this.administrator = administrator;
        this.password = password;
        this.cast = cast(line.mapper());
    }

    static List<Member> cast(ObjectMapper mapper) {
        try (var file = Company.class.getResourceAsStream("/demo/cast.json")) {
            return mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean complete() {
        return accounts().containsKey(cast.getLast().username());
    }

    /** The active unit with that code, or the last one that had it. */
    ObjectNode unit(String code) {
        return administrator.list("/units?q=" + code).stream()
                .filter(unit -> unit.get("code").textValue().equals(code))
                .max((one, other) -> one.get("validFrom")
                        .textValue()
                        .compareTo(other.get("validFrom").textValue()))
                .orElseThrow(() -> new IllegalStateException("no unit has the code " + code));
    }

    String unitId(String code) {
        return unit(code).get("id").textValue();
    }

    /** Creates all accounts except the last. */
    void open() {
        var there = accounts().keySet();
        cast.subList(0, cast.size() - 1).stream()
                .filter(member -> !there.contains(member.username()))
                .forEach(this::make);
    }

    /** Everything is loaded: creates the last account. */
    void close() {
        make(cast.getLast());
        leave();
    }

    void leave() {
        present.values().forEach(Person::signOut);
        administrator.signOut();
    }

    Person person(String username) {
        return present.computeIfAbsent(username, name -> Person.signIn(line, name, password)
                .orElseThrow(() -> new IllegalStateException(name + " cannot sign in with the demo password")));
    }

    /** The outside party that holds a link. */
    Person guest(String secret) {
        return Person.byLink(line, secret);
    }

    /** The address of a screen. */
    String address(String path) {
        return line.api().resolve(path).toString();
    }

    /** Somebody who is not in the cast, with one role at many units; made the first time. */
    Person hire(String username, String fullName, String title, String role, List<String> units) {
        if (!accounts().containsKey(username)) {
            var draft = line.mapper().createObjectNode();
            draft.put("username", username).put("fullName", fullName).put("title", title);
            var roles = draft.putArray("roles");
            units.forEach(unit -> roles.addObject().put("role", role).put("unit", unit));
            draft.putArray("assignees");
            administrator.create("/accounts", username, withPassword(draft));
        }
        return person(username);
    }

    /** Adds everyone to their assignees, in all the stories' units. */
    void join(List<Story> stories) {
        var accounts = accounts();
        for (var member : cast) {
            var account = accounts.get(member.username());
            var assignees = assignees(member, stories);
            if (account != null && !assignees.equals(joined(account))) {
                var draft = draft(member, assignees);
                administrator.put(
                        "/accounts/" + account.get("id").textValue(),
                        account.get("version").intValue(),
                        draft);
            }
        }
    }

    private Map<String, ObjectNode> accounts() {
        return administrator.list("/accounts").stream()
                .collect(Collectors.toMap(account -> account.get("username").textValue(), account -> account));
    }

    private void make(Member member) {
        administrator.create("/accounts", member.username(), withPassword(draft(member, Set.of())));
    }

    /** The one the page of the demonstration names, which stays. */
    private ObjectNode withPassword(ObjectNode draft) {
        return draft.put("password", password).put("passwordTemporary", false);
    }

    private ObjectNode draft(Member member, Set<String> assignees) {
        var draft = line.mapper().createObjectNode();
        draft.put("username", member.username()).put("fullName", member.fullName());
        draft.put("title", member.title());
        var roles = draft.putArray("roles");
        member.roles()
                .forEach(held -> roles.addObject().put("role", held.role()).put("unit", unitId(held.unitCode())));
        assignees.forEach(draft.putArray("assignees")::add);
        return draft;
    }

    private static Set<String> assignees(Member member, List<Story> stories) {
        return stories.stream()
                .filter(story ->
                        member.roles().stream().anyMatch(held -> held.unitCode().equals(story.unitCode())))
                .flatMap(story -> story.parts("assignees").stream()
                        .map(assignee -> assignee.get("code").textValue())
                        .filter(member.assignees()::contains)
                        .map(code -> story.id("assignee", code)))
                .collect(Collectors.toSet());
    }

    private static Set<String> joined(ObjectNode account) {
        var ids = new HashSet<String>();
        account.get("assignees").forEach(assignee -> ids.add(assignee.get("id").textValue()));
        return ids;
    }
}
