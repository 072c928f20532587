package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets the product itself verify the journals that were made for it. */
final class Chains {
    private final Loa loa;

    Chains(Loa loa) {
        this.loa = loa;
    }

    /** A few of them: the first and the last commune's. */
    void verify(List<Generator.Commune> communes) throws IOException {
        for (var commune : List.of(communes.getFirst(), communes.getLast())) {
            var token = loa.signIn("bench" + commune.n());
            try (var wire = new Wire(loa.port)) {
                var answer = wire.ask(
                        new Work.Asked("GET", "/api/v1/journal/verification?unit=" + commune.id(), null, null), token, null);
                var said = new String(answer.body(), StandardCharsets.UTF_8);
                if (answer.status() != 200 || !said.contains("\"whole\":true")) {
                    throw new IllegalStateException("the journal of " + commune.path() + ": " + answer.status() + " " + said);
                }
            }
        }
    }
}
