package vn.loa.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.people.access.Action;
import vn.loa.people.access.Reach;
import vn.loa.people.access.Role;

/** The rights as people agreed on them: read from the golden file, never from the code under test. */
public final class GoldenPolicy {
    public static final Path FILE = Path.of("src/test/resources/vn/loa/people/access/policy.golden.md");
    private static final Map<Action, Map<Role, Reach>> TABLE = read();

    private GoldenPolicy() {}

    public static Optional<Reach> reach(Role role, Action action) {
        return Optional.ofNullable(TABLE.get(action).get(role));
    }

    /** The roles that may do {@code action} no further than {@code reach}. */
    public static List<Role> roles(Action action, Reach reach) {
        return Arrays.stream(Role.values())
                .filter(role -> TABLE.get(action).get(role) == reach)
                .toList();
    }

    private static Map<Action, Map<Role, Reach>> read() {
        try {
            var table = new EnumMap<Action, Map<Role, Reach>>(Action.class);
            List<Role> roles = List.of();
            for (var line : Files.readAllLines(FILE)) {
                var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
                if (line.startsWith("| action ")) {
                    // Keys and guests have columns after the roles.
                    roles = cells.stream()
                            .skip(2)
                            .limit(Role.values().length)
                            .map(Role::valueOf)
                            .toList();
                } else if (line.startsWith("| ")) {
                    var row = new EnumMap<Role, Reach>(Role.class);
                    for (int i = 0; i < roles.size(); i++) {
                        if (!cells.get(i + 2).equals("–")) {
                            row.put(roles.get(i), Reach.valueOf(cells.get(i + 2)));
                        }
                    }
                    table.put(Action.valueOf(cells.get(1)), row);
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
