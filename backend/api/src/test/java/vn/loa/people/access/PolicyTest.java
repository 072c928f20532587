package vn.loa.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
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
        var header =
                "| action | " + joined(role -> role.name()) + " |\n|---|" + "---|".repeat(Role.values().length) + "\n";
        var rows = Arrays.stream(Action.values())
                .map(action -> "| " + action + " | "
                        + joined(role ->
                                Policy.reach(role, action).map(Enum::name).orElse("–")) + " |\n")
                .collect(Collectors.joining());
        return "Who may do what, and how far from the unit where the role is held.\n\n" + header + rows;
    }

    private static String joined(java.util.function.Function<Role, String> cell) {
        return Arrays.stream(Role.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
