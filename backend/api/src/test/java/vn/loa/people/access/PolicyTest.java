package vn.loa.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.world.GoldenPolicy;

/** The table of rights as people read it: changing a cell changes the golden file, and so shows in review. */
class PolicyTest {
    @Test
    void theTableIsTheCommittedOne() throws IOException {
        var rendered = render();
        if ("write".equals(System.getenv("LOA_CONTRACT"))) {
            Files.writeString(GoldenPolicy.FILE, rendered);
        }
        assertThat(Files.readString(GoldenPolicy.FILE))
                .as(
                        "the policy table changed; write the golden file anew with ./loa contract and say why in the commit")
                .isEqualTo(rendered);
    }

    private static String render() {
        var rights = new LinkedHashMap<String, Function<Action, Optional<Reach>>>();
        for (var role : Role.values()) {
            rights.put(role.name(), action -> Policy.reach(role, action));
        }
        rights.put("a key, at most", Policy::ofKeys);
        rights.put("a guest", Policy::ofGuests);
        var header =
                "| action | " + String.join(" | ", rights.keySet()) + " |\n|---|" + "---|".repeat(rights.size()) + "\n";
        var rows = Arrays.stream(Action.values())
                .map(action -> rights.values().stream()
                        .map(right -> right.apply(action).map(Enum::name).orElse("–"))
                        .collect(Collectors.joining(" | ", "| " + action + " | ", " |\n")))
                .collect(Collectors.joining());
        return "Who may do what, and how far from the unit where the role is held.\n\n" + header + rows;
    }
}
